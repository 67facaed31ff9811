package de.familienlotse.schaubild;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Eine Achse: Werte auf Stellen des Bilds, mit runden Marken. */
final class Achse {
    private static final List<BigDecimal> RUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final int MARKEN = 5;

    private final BigDecimal von;
    private final BigDecimal bis;
    private final BigDecimal schritt;
    private final int anfang;
    private final int ende;

    /** {@code anfang} und {@code ende}: wo der kleinste und der groesste Wert im Bild liegen. */
    Achse(BigDecimal kleinster, BigDecimal groesster, int anfang, int ende) {
        BigDecimal weite = groesster.subtract(kleinster).max(BigDecimal.ONE);
        schritt = rund(weite.divide(BigDecimal.valueOf(MARKEN), MathContext.DECIMAL64));
        von = kleinster.divide(schritt, 0, RoundingMode.FLOOR).multiply(schritt);
        bis = groesster
                .max(von.add(schritt))
                .divide(schritt, 0, RoundingMode.CEILING)
                .multiply(schritt);
        this.anfang = anfang;
        this.ende = ende;
    }

    /** Die kleinste runde Zahl, die nicht kleiner ist. */
    private static BigDecimal rund(BigDecimal weite) {
        BigDecimal zehner = BigDecimal.ONE.scaleByPowerOfTen(weite.precision() - weite.scale() - 1);
        return RUND.stream()
                .map(zehner::multiply)
                .filter(r -> r.compareTo(weite) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Wo dieser Wert im Bild liegt, auf ein Zehntel genau. */
    BigDecimal stelle(BigDecimal wert) {
        return wert.subtract(von)
                .multiply(BigDecimal.valueOf((long) ende - anfang))
                .divide(bis.subtract(von), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(anfang));
    }

    /** Die runden Werte mit ihren Stellen. */
    List<Marke> marken() {
        List<Marke> liste = new ArrayList<>();
        for (BigDecimal w = von; w.compareTo(bis) <= 0; w = w.add(schritt)) {
            liste.add(new Marke(w, stelle(w)));
        }
        return liste;
    }

    /** Ein runder Wert einer Achse und seine Stelle im Bild. */
    public record Marke(BigDecimal wert, BigDecimal stelle) {}
}
