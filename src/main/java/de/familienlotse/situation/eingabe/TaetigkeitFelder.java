package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Die Felder einer Taetigkeit. */
final class TaetigkeitFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<Taetigkeitsart>> ART =
            F.angabe("art", Auswahl.aus(Taetigkeitsart.values()), "Art der Tätigkeit");
    private static final Feld<Groesse> BRUTTO =
            F.groesse("brutto", Dezimal.GELD, "Bruttolohn, bei Selbstständigen der Gewinn; Euro je Monat");
    private static final Feld<Groesse> NETTO = F.groesse("netto", Dezimal.GELD, "Nettolohn; Euro je Monat");
    private static final Feld<Groesse> WOCHENSTUNDEN =
            F.groesse("wochenstunden", Grenzen.WOCHENSTUNDEN, "Arbeitszeit; Stunden je Woche");

    static final Objekt<Taetigkeit> OBJEKT = new Objekt<>(
            "Taetigkeit",
            "Eine Tätigkeit mit Lohn",
            F,
            s -> new Taetigkeit(s.lies(ART), s.lies(BRUTTO), s.lies(NETTO), s.lies(WOCHENSTUNDEN)));
    static final Liste<Taetigkeit> LISTE = new Liste<>(OBJEKT, Grenzen.EINTRAEGE);

    private TaetigkeitFelder() {}
}
