package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.abgerundet;
import static de.familienlotse.payroll.Einheiten.ausProzent;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.util.List;

/** Jahreslohnsteuer der Steuerklassen V und VI (§ 39b Abs. 2 Satz 7 EStG). Beträge in Euro, Sätze in Millionsteln. */
record SteuerklasseFuenfSechs(
        Tarif tarif,
        long grenze1,
        long grenze2,
        long grenze3,
        long mindestens,
        long mitte,
        long hoch,
        long oben,
        long unten,
        boolean volleEuro) {

    static SteuerklasseFuenfSechs von(Rechtsstand recht, Tarif tarif) {
        List<BigDecimal> grenzen = recht.reihe("lohn.steuerklassen-5-6-grenzen");
        return new SteuerklasseFuenfSechs(
                tarif,
                grenzen.get(0).longValueExact(),
                grenzen.get(1).longValueExact(),
                grenzen.get(2).longValueExact(),
                satz(recht, "mindestens"),
                satz(recht, "mitte"),
                satz(recht, "hoch"),
                satz(recht, "vielfaches-oben"),
                satz(recht, "vielfaches-unten"),
                recht.zahl("lohn.steuerklassen-5-6-nachkommastellen").signum() == 0);
    }

    private static long satz(Rechtsstand recht, String name) {
        return ausProzent(recht.zahl("lohn.steuerklassen-5-6-saetze", name));
    }

    /** Steuer in vollen Euro auf {@code x} volle Euro. */
    long steuer(long x) {
        if (x > grenze2) {
            long bisDrei = sockel(grenze2) + abgerundet(Math.min(x, grenze3) - grenze2, mitte);
            return bisDrei + abgerundet(Math.max(0, x - grenze3), hoch);
        }
        if (x > grenze1) {
            return Math.min(sockel(x), sockel(grenze1) + abgerundet(x - grenze1, mitte));
        }
        return sockel(x);
    }

    /** Das Zweifache des Unterschieds der Steuern auf das 1,25- und 0,75-fache, mindestens der Mindestsatz. */
    private long sockel(long x) {
        long unterschied = tarif.steuerAufCent(vielfaches(x, oben)) - tarif.steuerAufCent(vielfaches(x, unten));
        return Math.max(2 * unterschied, abgerundet(x, mindestens));
    }

    private long vielfaches(long x, long wievielfach) {
        return volleEuro ? 100 * abgerundet(x, wievielfach) : abgerundet(100 * x, wievielfach);
    }
}
