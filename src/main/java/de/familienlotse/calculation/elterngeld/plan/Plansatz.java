package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.situation.Rolle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ein Plan in einem Satz je Elternteil: "Mutter: Lebensmonat 1 bis 12 Basiselterngeld." */
final class Plansatz {
    private static final Map<Elterngeldmonat, String> ARTEN = Map.of(
            Elterngeldmonat.BASIS, "Basiselterngeld",
            Elterngeldmonat.PLUS, "ElterngeldPlus",
            Elterngeldmonat.BONUS, "Partnerschaftsbonus");

    private Plansatz() {}

    static String von(Monatsplan plan, List<ErwachsenerLage> eltern) {
        List<String> saetze = new ArrayList<>();
        for (int e = 0; e < plan.eltern(); e++) {
            saetze.add(name(eltern, e) + ": " + bezug(plan, e) + ".");
        }
        return String.join(" ", saetze);
    }

    private static String name(List<ErwachsenerLage> eltern, int e) {
        Rolle rolle = eltern.get(e).person().rolle().wert();
        boolean doppelt =
                eltern.stream().filter(p -> p.person().rolle().wert() == rolle).count() > 1;
        String id = eltern.get(e).id();
        return rolle == Rolle.MUTTER && !doppelt
                ? "Mutter"
                : rolle == Rolle.VATER && !doppelt ? "Vater" : "Elternteil " + id;
    }

    private static String bezug(Monatsplan plan, int e) {
        List<String> teile = new ArrayList<>();
        int von = 1;
        for (int m = 1; m <= plan.laenge(); m++) {
            if (plan.art(e, m) != plan.art(e, m + 1) || m == plan.laenge()) {
                if (plan.bezieht(e, m)) {
                    String zeit = von == m ? "Lebensmonat " + m : "Lebensmonat " + von + " bis " + m;
                    teile.add(zeit + " " + ARTEN.get(plan.art(e, m)));
                }
                von = m + 1;
            }
        }
        return teile.isEmpty() ? "kein Elterngeld" : String.join(", ", teile);
    }
}
