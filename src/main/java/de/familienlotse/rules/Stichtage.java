package de.familienlotse.rules;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Wert;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Tage des Kalenders, an denen sich etwas wenden kann: jedes Jahr dieselben, und die, an denen ein Recht beginnt, sich aendert oder endet. */
final class Stichtage {
    private static final String MONAT = "monat";
    private static final MonthDay NEUJAHR = MonthDay.of(1, 1);

    private final Set<MonthDay> jaehrlich = new TreeSet<>();
    private final NavigableSet<LocalDate> einmal = new TreeSet<>();

    /** Der erste Tag jedes Jahres. */
    static Stichtage jahre() {
        Stichtage s = new Stichtage();
        s.jaehrlich.add(NEUJAHR);
        return s;
    }

    /** Die Tage, die dieser Parameter bestimmt; was nach Monat und Tag zaehlt, zaehlt auch nach dem Jahr. */
    void nimm(Parameter p) {
        einmal.addAll(p.werte().keySet());
        if (p.einheit().equals("zahl")) {
            p.werte().values().forEach(w -> nimm(p.name(), w));
        }
    }

    /** Die Tage, an denen dieser Parameter ein anderer wird. */
    void aendern(Parameter p) {
        einmal.addAll(p.werte().keySet());
    }

    private void nimm(String name, Wert w) {
        Map<String, ?> tabelle = w.tabelle() == null ? Map.of() : w.tabelle();
        if (name.endsWith("." + MONAT)) {
            jaehrlich.add(MonthDay.of(w.zahl().intValue(), 1));
        }
        if (tabelle.containsKey(MONAT)) {
            jaehrlich.add(NEUJAHR);
            tabelle.keySet().stream()
                    .filter(k -> k.endsWith("-" + MONAT))
                    .forEach(k -> jaehrlich.add(MonthDay.of(w.tabelle().get(k).intValue(), 1)));
        }
    }

    /** Auch die Tage des anderen. */
    void nimm(Stichtage andere) {
        jaehrlich.addAll(andere.jaehrlich);
        einmal.addAll(andere.einmal);
    }

    /** Ob es keine gibt. */
    boolean leer() {
        return jaehrlich.isEmpty() && einmal.isEmpty();
    }

    /** Die Tage nach {@code heute} bis zu diesem. */
    List<LocalDate> zwischen(LocalDate heute, LocalDate bis) {
        List<LocalDate> tage = new ArrayList<>(einmal.subSet(heute, false, bis, true));
        for (MonthDay t : jaehrlich) {
            for (int jahr = heute.getYear(); jahr <= bis.getYear(); jahr++) {
                LocalDate tag = t.atYear(jahr);
                if (tag.isAfter(heute) && !tag.isAfter(bis) && !einmal.contains(tag)) {
                    tage.add(tag);
                }
            }
        }
        return tage;
    }
}
