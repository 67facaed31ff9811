package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.time.LocalDate;
import java.util.List;

/** Ob fuer die Familie geplant werden kann, und was sie schon geplant hat. */
final class Planzugang {
    private Planzugang() {}

    /** Das Kind, fuer das geplant wird. @throws UngueltigeAngaben wenn es keines gibt */
    static Plankind kind(Lage lage) {
        if (lage.erwachsene().isEmpty()) {
            throw fehler("/erwachsene", "Bitte die Erwachsenen angeben, die Elterngeld planen.");
        }
        Plankind kind = Plankind.von(lage).orElseThrow(() -> keinKind(lage));
        Planrechtsstand recht = new Planrechtsstand(kind.kind().recht());
        if (!recht.bekannt()) {
            throw zuAltesRecht(recht.ersterGeburtstag());
        }
        return kind;
    }

    private static UngueltigeAngaben keinKind(Lage lage) {
        String monat = lage.recht().zahl("elterngeld.letzter-plusmonat").toPlainString();
        return fehler(
                "/kinder",
                "Elterngeld gibt es bis zum " + monat
                        + ". Lebensmonat. Bitte ein so junges Kind im Haushalt oder eine Schwangerschaft angeben.");
    }

    private static UngueltigeAngaben zuAltesRecht(LocalDate tag) {
        return fehler(
                "/kinder",
                "Pläne werden für Geburten ab dem " + tag.getDayOfMonth() + "." + tag.getMonthValue() + "."
                        + tag.getYear() + " geprüft. Vorher galten andere Regeln.");
    }

    private static UngueltigeAngaben fehler(String zeiger, String text) {
        return new UngueltigeAngaben(List.of(new Lesefehler(zeiger, text, false)));
    }

    static boolean hatPlan(Elternteil t) {
        var plan = t.erwachsener().person().elterngeld();
        return plan.bekannt() && plan.wert().monate().bekannt();
    }

    /** Der Plan des Elternteils; leer ohne Angabe. */
    static List<Elterngeldmonat> monate(Elternteil t) {
        return hatPlan(t)
                ? t.erwachsener().person().elterngeld().wert().monate().wert()
                : List.of();
    }
}
