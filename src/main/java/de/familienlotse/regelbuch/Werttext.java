package de.familienlotse.regelbuch;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Wert;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Werte von Parametern fuer Menschen: 1.234,50 €, 45 %, unter 6: 390 €. */
final class Werttext {
    private static final int CENT = 2;
    private static final int FEIN = 10;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMANY);
    private static final Map<String, String> EINHEIT = Map.of(
            "euro", " €",
            "prozent", " %",
            "anteil", " %",
            "jahre", " Jahre",
            "monate", " Monate",
            "wochen", " Wochen",
            "tage", " Tage",
            "stunden", " Stunden",
            "quadratmeter", " m²");

    private Werttext() {}

    /** Der Tag als 1.8.2026. */
    static String tag(LocalDate t) {
        return TAG.format(t);
    }

    /** Der Wert in der Einheit seines Parameters; null, wenn die Regel an diesem Tag endet. */
    static String von(Parameter p, Wert w) {
        if (!w.gilt()) {
            return null;
        }
        if (w.zahl() != null) {
            return mitEinheit(p.einheit(), w.zahl());
        }
        if (w.text() != null) {
            return w.text();
        }
        if (w.reihe() != null) {
            return reihe(p.einheit(), w.reihe());
        }
        return w.tabelle() != null
                ? tabelle(w.tabelle(), z -> mitEinheit(p.einheit(), z))
                : tabelle(w.reihen(), r -> reihe(p.einheit(), r));
    }

    private static String reihe(String einheit, List<BigDecimal> reihe) {
        return reihe.stream().map(z -> mitEinheit(einheit, z)).collect(Collectors.joining("; "));
    }

    private static <T> String tabelle(Map<String, T> tabelle, java.util.function.Function<T, String> wort) {
        return tabelle.entrySet().stream()
                .map(e -> e.getKey() + ": " + wort.apply(e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String mitEinheit(String einheit, BigDecimal zahl) {
        BigDecimal z = "anteil".equals(einheit) ? zahl.movePointRight(CENT) : zahl;
        return zahl(z) + EINHEIT.getOrDefault(einheit, "");
    }

    /** Eine Zahl ohne ueberfluessige Nullen; Bruchteile mit mindestens zwei Stellen. */
    static String zahl(BigDecimal zahl) {
        boolean ganz = zahl.stripTrailingZeros().scale() <= 0;
        NumberFormat form = NumberFormat.getNumberInstance(Locale.GERMANY);
        form.setMinimumFractionDigits(ganz ? 0 : CENT);
        form.setMaximumFractionDigits(FEIN);
        return form.format(zahl);
    }
}
