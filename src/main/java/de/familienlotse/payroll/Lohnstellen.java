package de.familienlotse.payroll;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Wo das Netto innerhalb einer Spanne von Loehnen am kleinsten oder am groessten sein kann, denn es steigt nicht ueberall ({@link Nettolohn}). */
public final class Lohnstellen {
    /** Um weniger als so viel Euro faellt das Netto zwischen den Spruengen durch Stufen der Steuer und Rundung. */
    public static final BigDecimal STUFE = new BigDecimal("0.30");

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final List<String> SPRUENGE =
            List.of("lohn.geringfuegigkeitsgrenze", "lohn.ausbildung-geringverdienergrenze");

    private Lohnstellen() {}

    /** Die Enden der Spanne und die Loehne dazwischen, an denen das Netto springt; {@code bis} null: ohne oberes Ende. */
    public static List<BigDecimal> in(Rechtsstand recht, BigDecimal von, BigDecimal bis) {
        List<BigDecimal> liste = new ArrayList<>();
        liste.add(von);
        for (String sprung : SPRUENGE) {
            BigDecimal grenze = recht.zahl(sprung);
            if (grenze.compareTo(von) >= 0 && (bis == null || grenze.compareTo(bis) < 0)) {
                liste.add(grenze);
                liste.add(grenze.add(CENT));
            }
        }
        if (bis != null) {
            liste.add(bis);
        }
        return liste;
    }
}
