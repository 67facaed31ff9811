package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;

/** Die Felder einer Ausbildung. */
final class AusbildungFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<Ausbildungsstaette>> STAETTE =
            F.angabe("staette", Auswahl.aus(Ausbildungsstaette.values()), "Wo die Person lernt");
    private static final Feld<Angabe<LocalDate>> BEGINN =
            F.angabe("beginn", Tag.ART, "Erster Tag des Ausbildungsabschnitts");
    private static final Feld<Angabe<Boolean>> BEI_ELTERN =
            F.angabe("beiEltern", JaNein.ART, "Ob die Person bei ihren Eltern wohnt");
    private static final Feld<Angabe<Boolean>> ERREICHBAR = F.angabe(
            "schuleErreichbar", JaNein.ART, "Ob eine passende Schule oder Stelle von den Eltern aus erreichbar ist");
    private static final Feld<Angabe<Boolean>> ERSTE =
            F.angabe("erste", JaNein.ART, "Ob es die erste Ausbildung mit Berufsabschluss ist");
    private static final Feld<Angabe<Boolean>> VOLLZEIT =
            F.angabe("vollzeit", JaNein.ART, "Ob die Ausbildung in Vollzeit läuft");
    private static final Feld<Angabe<Integer>> FACHSEMESTER =
            F.angabe("fachsemester", Grenzen.FACHSEMESTER, "Fachsemester im Studium");
    private static final Feld<Angabe<Boolean>> VERSICHERUNG = F.angabe(
            "eigeneKrankenversicherung", JaNein.ART, "Ob die Person eigene Beiträge zur Krankenversicherung zahlt");
    private static final Feld<Groesse> ELTERN_EINKOMMEN = F.groesse(
            "elternEinkommen",
            Dezimal.GELD,
            "Einkommen der Eltern im vorletzten Jahr nach Steuern und Sozialpauschale; Euro je Monat");
    private static final Feld<Angabe<Boolean>> ELTERN_ZUSAMMEN =
            F.angabe("elternZusammen", JaNein.ART, "Ob die Eltern verheiratet zusammenleben");
    private static final Feld<Angabe<Integer>> GESCHWISTER =
            F.angabe("geschwister", Grenzen.GESCHWISTER, "Weitere Kinder der Eltern ohne geförderte Ausbildung");
    private static final Feld<Angabe<Integer>> IN_AUSBILDUNG = F.angabe(
            "geschwisterInAusbildung", Grenzen.GESCHWISTER, "Weitere Kinder der Eltern in geförderter Ausbildung");
    private static final Feld<Groesse> KOSTEN =
            F.groesse("lehrgangskosten", Dezimal.GELD, "Gebühren für Lehrgang und Prüfung; Euro einmalig");
    private static final Feld<Angabe<Integer>> STUNDEN =
            F.angabe("unterrichtsstunden", Grenzen.UNTERRICHTSSTUNDEN, "Unterrichtsstunden des ganzen Lehrgangs");
    private static final Feld<Angabe<Boolean>> ERSTIMMATRIKULATION =
            F.angabe("erstimmatrikulation", JaNein.ART, "Ob es das erste Studium überhaupt ist");

    static final Objekt<Ausbildung> OBJEKT =
            new Objekt<>("Ausbildung", "Eine Ausbildung, die gefördert werden kann", F, AusbildungFelder::baue);

    private AusbildungFelder() {}

    private static Ausbildung baue(Satz s) {
        return new Ausbildung(
                s.lies(STAETTE),
                s.lies(BEGINN),
                s.lies(BEI_ELTERN),
                s.lies(ERREICHBAR),
                s.lies(ERSTE),
                s.lies(VOLLZEIT),
                s.lies(FACHSEMESTER),
                s.lies(VERSICHERUNG),
                s.lies(ELTERN_EINKOMMEN),
                s.lies(ELTERN_ZUSAMMEN),
                s.lies(GESCHWISTER),
                s.lies(IN_AUSBILDUNG),
                s.lies(KOSTEN),
                s.lies(STUNDEN),
                s.lies(ERSTIMMATRIKULATION));
    }
}
