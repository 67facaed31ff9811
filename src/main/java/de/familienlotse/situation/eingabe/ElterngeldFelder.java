package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Elterngeldplan;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Die Felder zum geplanten Elterngeld. */
final class ElterngeldFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<Elterngeldvariante>> VARIANTE =
            F.angabe("variante", Auswahl.aus(Elterngeldvariante.values()), "Basiselterngeld oder ElterngeldPlus");
    private static final Feld<Angabe<Integer>> BEZUGSMONATE =
            F.angabe("bezugsmonate", Grenzen.BEZUGSMONATE, "Geplante Monate des Bezugs");
    private static final Feld<Groesse> BRUTTO =
            F.groesse("bruttoImBezug", Dezimal.GELD, "Brutto während des Bezugs; Euro je Monat");

    static final Objekt<Elterngeldplan> OBJEKT = new Objekt<>(
            "Elterngeldplan",
            "Was dieser Elternteil beim Elterngeld plant",
            F,
            s -> new Elterngeldplan(s.lies(VARIANTE), s.lies(BEZUGSMONATE), s.lies(BRUTTO)));

    private ElterngeldFelder() {}
}
