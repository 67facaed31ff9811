package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.situation.Elterngeldplan;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.util.List;

/** Die Felder zum geplanten Elterngeld. */
final class ElterngeldFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<Elterngeldvariante>> VARIANTE =
            F.angabe("variante", Auswahl.aus(Elterngeldvariante.values()), "Basiselterngeld oder ElterngeldPlus");
    private static final Feld<Angabe<Integer>> BEZUGSMONATE =
            F.angabe("bezugsmonate", Grenzen.BEZUGSMONATE, "Geplante Monate des Bezugs");
    private static final Feld<Groesse> BRUTTO =
            F.groesse("bruttoImBezug", Dezimal.GELD, "Brutto während des Bezugs; Euro je Monat");

    private static final Feld<Groesse> NETTO =
            F.groesse("nettoImBezug", Dezimal.GELD, "Netto während des Bezugs; Euro je Monat");
    private static final Feld<Groesse> STUNDEN =
            F.groesse("wochenstundenImBezug", Grenzen.WOCHENSTUNDEN, "Arbeit während des Bezugs; Stunden je Woche");
    private static final Feld<Angabe<List<Elterngeldmonat>>> MONATE = F.angabe(
            "monate",
            new Liste<>(Auswahl.aus(Elterngeldmonat.values()), Grenzen.LEBENSMONATE),
            "Plan je Lebensmonat, der erste zuerst");

    static final Objekt<Elterngeldplan> OBJEKT = new Objekt<>(
            "Elterngeldplan",
            "Was dieser Elternteil beim Elterngeld plant",
            F,
            s -> new Elterngeldplan(
                    s.lies(VARIANTE),
                    s.lies(BEZUGSMONATE),
                    s.lies(BRUTTO),
                    s.lies(NETTO),
                    s.lies(STUNDEN),
                    s.lies(MONATE)));

    private ElterngeldFelder() {}
}
