package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Versicherungszweig;
import de.familienlotse.situation.VorGeburt;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.util.List;

/** Die Felder zum Einkommen vor der Geburt. */
final class VorGeburtFelder {
    private static final Felder F = new Felder();
    private static final Feld<Groesse> BRUTTO = F.groesse("brutto", Dezimal.GELD, "Brutto; Euro je Monat");
    private static final Feld<Groesse> NETTO = F.groesse("netto", Dezimal.GELD, "Netto; Euro je Monat");
    private static final Feld<Angabe<Taetigkeitsart>> ART =
            F.angabe("art", Auswahl.aus(Taetigkeitsart.values()), "Art der Tätigkeit");
    private static final Feld<Groesse> MINIJOB =
            F.groesse("minijobBrutto", Dezimal.GELD, "Brutto aus einem Minijob; Euro je Monat");

    private static final Feld<Groesse> GEWINN =
            F.groesse("gewinn", Dezimal.GELD, "Gewinn aus selbstständiger Arbeit neben dem Lohn; Euro je Monat");

    private static final Feld<Angabe<Integer>> MONATE =
            F.angabe("monateMitLohn", Grenzen.LOHNMONATE, "Monate mit Lohn oder Minijob; ohne Angabe alle zwölf");
    private static final Feld<Angabe<List<Versicherungszweig>>> PFLICHT = F.angabe(
            "pflichtversichert",
            new Liste<>(Auswahl.aus(Versicherungszweig.values()), Grenzen.WORTE),
            "Zweige mit Versicherungspflicht; leer bedeutet keine; sonst abgeleitet");

    static final Objekt<VorGeburt> OBJEKT = new Objekt<>(
            "VorGeburt",
            "Monatsdurchschnitt im Bemessungszeitraum des Elterngelds",
            F,
            s -> new VorGeburt(
                    s.lies(BRUTTO),
                    s.lies(NETTO),
                    s.lies(ART),
                    s.lies(MINIJOB),
                    s.lies(GEWINN),
                    s.lies(MONATE),
                    s.lies(PFLICHT)));

    private VorGeburtFelder() {}
}
