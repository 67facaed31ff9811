package de.familienlotse.comparison;

import java.math.BigDecimal;
import java.util.Map;

/** Findet zwischen zwei Punkten die genaue Stelle, an der die Summe am staerksten springt, und was dort wegfaellt oder beginnt. */
final class Klippensuche {
    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);

    private final Stellen stellen;
    private final BigDecimal feinste;

    /** {@code feinste}: bis auf welchen Abstand gesucht wird. */
    Klippensuche(Stellen stellen, BigDecimal feinste) {
        this.stellen = stellen;
        this.feinste = feinste;
    }

    /** Die Klippe zwischen zwei benachbarten Punkten. */
    Klippe zwischen(BigDecimal links, BigDecimal rechts) {
        BigDecimal ganz = schritt(links, rechts);
        int richtung = ganz.signum();
        BigDecimal a = links;
        BigDecimal b = rechts;
        while (b.subtract(a).compareTo(feinste) > 0) {
            BigDecimal mitte = mitte(a, b);
            boolean linkeHaelfte = schritt(a, mitte).compareTo(schritt(mitte, b)) * richtung >= 0;
            b = linkeHaelfte ? mitte : b;
            a = linkeHaelfte ? a : mitte;
        }
        boolean sprung = schritt(a, b).multiply(ZWEI).abs().compareTo(ganz.abs()) >= 0
                && schritt(a, b).signum() == richtung;
        return sprung ? klippe(a, b, true) : klippe(links, rechts, false);
    }

    BigDecimal feinste() {
        return feinste;
    }

    /** Eine Stelle dazwischen, in ganzen Vielfachen des feinsten Abstands. */
    BigDecimal mitte(BigDecimal a, BigDecimal b) {
        BigDecimal halb = b.subtract(a).divide(ZWEI);
        return a.add(halb.divideToIntegralValue(feinste).max(BigDecimal.ONE).multiply(feinste));
    }

    private BigDecimal schritt(BigDecimal a, BigDecimal b) {
        return stellen.verfuegbar(b).subtract(stellen.verfuegbar(a));
    }

    private Klippe klippe(BigDecimal a, BigDecimal b, boolean sprung) {
        Map<String, BigDecimal> vorher = stellen.kasse(a).betraege();
        Map<String, BigDecimal> nachher = stellen.kasse(b).betraege();
        String leistung = new Ausschlag(stellen.befunde(a), stellen.befunde(b), vorher, nachher)
                .leistung(schritt(a, b).signum());
        BigDecimal davor = vorher.getOrDefault(leistung, BigDecimal.ZERO);
        BigDecimal danach = nachher.getOrDefault(leistung, BigDecimal.ZERO);
        return new Klippe(
                b,
                stellen.verfuegbar(a),
                stellen.verfuegbar(b),
                sprung,
                leistung,
                leistung == null ? null : stellen.befunde(b).zu(leistung).name(),
                davor,
                danach,
                leistung == null ? null : ursache(a, b, leistung),
                null);
    }

    private Erstursache ursache(BigDecimal a, BigDecimal b, String leistung) {
        return Ursachenfinder.ohneLohn(
                stellen.befunde(a).zu(leistung), stellen.befunde(b).zu(leistung));
    }
}
