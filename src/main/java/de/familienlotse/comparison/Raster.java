package de.familienlotse.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Die Stellen einer Frage in gleichen Schritten. */
final class Raster {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Raster() {}

    /** Wie viele es sind. */
    static BigDecimal zahl(Verlaufsfrage f) {
        return f.bis()
                .subtract(f.von())
                .divide(f.schritt(), 0, RoundingMode.FLOOR)
                .add(BigDecimal.ONE);
    }

    /** Alle, der Reihe nach. */
    static List<BigDecimal> stellen(Verlaufsfrage f) {
        List<BigDecimal> liste = new ArrayList<>();
        for (BigDecimal x = f.von(); x.compareTo(f.bis()) <= 0; x = x.add(f.schritt())) {
            liste.add(x);
        }
        return liste;
    }

    /** Die zweite, oder die einzige. */
    static BigDecimal zweiter(Verlaufsfrage f) {
        return f.von().add(f.schritt()).min(f.bis());
    }

    /** Wie genau zwischen zwei Stellen gesucht wird. */
    static BigDecimal feinste(Verlaufsfrage f) {
        return ganz(f.von()) && ganz(f.schritt()) ? BigDecimal.ONE : CENT;
    }

    private static boolean ganz(BigDecimal x) {
        return x.stripTrailingZeros().scale() <= 0;
    }
}
