package de.familienlotse.rules;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Wert;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tage des Kalenders, an denen sich etwas wenden kann: jedes Jahr dieselben, und die, an denen ein Recht beginnt, sich aendert oder endet. */
final class Stichtage {
    private static final String MONAT = "monat";
    private static final MonthDay NEUJAHR = MonthDay.of(1, 1);

    private final Set<MonthDay> jaehrlich = new TreeSet<>();
    private final Set<LocalDate> einmal = new TreeSet<>();

    /** Die Tage, die dieser Parameter bestimmt; was nach Monat und Tag zaehlt, zaehlt auch nach dem Jahr. */
    void nimm(Parameter p) {
        einmal.addAll(p.werte().keySet());
        if (p.einheit().equals("zahl")) {
            p.werte().values().forEach(w -> nimm(p.name(), w));
        }
        if (!jaehrlich.isEmpty()) {
            jaehrlich.add(NEUJAHR);
        }
    }

    private void nimm(String name, Wert w) {
        Map<String, ?> tabelle = w.tabelle() == null ? Map.of() : w.tabelle();
        if (name.endsWith("." + MONAT)) {
            jaehrlich.add(MonthDay.of(w.zahl().intValue(), 1));
        }
        if (tabelle.containsKey(MONAT) && tabelle.containsKey("tag")) {
            LocalDate letzter = MonthDay.of(teil(w, MONAT), teil(w, "tag")).atYear(Year.MIN_VALUE);
            jaehrlich.add(MonthDay.from(letzter.plusDays(1)));
            tabelle.keySet().stream()
                    .filter(k -> k.endsWith("-" + MONAT))
                    .forEach(k -> jaehrlich.add(MonthDay.of(teil(w, k), 1)));
        }
    }

    private static int teil(Wert w, String name) {
        return w.tabelle().get(name).intValue();
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
    Set<LocalDate> zwischen(LocalDate heute, LocalDate bis) {
        Set<LocalDate> tage = new TreeSet<>();
        for (int jahr = heute.getYear(); jahr <= bis.getYear(); jahr++) {
            for (MonthDay t : jaehrlich) {
                tage.add(t.atYear(jahr));
            }
        }
        tage.addAll(einmal);
        tage.removeIf(t -> !t.isAfter(heute) || t.isAfter(bis));
        return tage;
    }
}
