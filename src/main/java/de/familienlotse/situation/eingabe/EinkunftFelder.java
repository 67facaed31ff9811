package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Die Felder eines anderen Einkommens. */
final class EinkunftFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<Einkunftsart>> ART =
            F.angabe("art", Auswahl.aus(Einkunftsart.values()), "Art des Einkommens");
    private static final Feld<Groesse> BETRAG = F.groesse(
            "betrag",
            Dezimal.GELD,
            "Betrag, bei Ausbildungsförderung ohne Zuschlag für Kinderbetreuung; Euro je Monat");

    static final Objekt<Einkunft> OBJEKT =
            new Objekt<>("Einkunft", "Ein anderes Einkommen", F, s -> new Einkunft(s.lies(ART), s.lies(BETRAG)));
    static final Liste<Einkunft> LISTE = new Liste<>(OBJEKT, Grenzen.EINTRAEGE);

    private EinkunftFelder() {}
}
