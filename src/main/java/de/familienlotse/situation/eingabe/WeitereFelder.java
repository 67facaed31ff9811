package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;

/** Die Felder einer weiteren Person in der Wohnung. */
final class WeitereFelder {
    private static final Felder F = new Felder();
    private static final Feld<String> ID = F.kennung();
    private static final Feld<Geburt> GEBOREN = F.geburt("geboren", "Geburtstag oder Geburtsmonat");
    private static final Feld<Angabe<Boolean>> VERWANDT =
            F.angabe("verwandt", JaNein.ART, "Ob mit der Familie verwandt oder verschwägert");
    private static final Feld<Groesse> EINKOMMEN = F.groesse("einkommen", Dezimal.GELD, "Einkommen; Euro je Monat");

    static final Objekt<WeiterePerson> OBJEKT = new Objekt<>(
            "WeiterePerson",
            "Eine andere Person in der Wohnung",
            F,
            s -> new WeiterePerson(s.lies(ID), s.lies(GEBOREN), s.lies(VERWANDT), s.lies(EINKOMMEN)));

    private WeitereFelder() {}
}
