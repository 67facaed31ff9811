package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Die Wohngeldformel mit ihren Schritten nach Anlage 3 zu § 19 Abs. 2 WoGG. */
final class Wohngeldformel {
    private static final int ZEHNTAUSENDSTEL = 4;
    private static final int HUNDERTTAUSENDSTEL = 5;

    private final Rechtsstand recht;
    private final int mitglieder;
    private final int spalte;
    private final int stellen;

    Wohngeldformel(Rechtsstand recht, int mitglieder) {
        this.recht = recht;
        this.mitglieder = mitglieder;
        spalte = Math.min(
                        mitglieder, recht.zahl("wohngeld.mitglieder-hoechstens").intValue())
                - 1;
        stellen = recht.zahl("wohngeld.nachkommastellen").intValue();
    }

    /** Wohngeld in vollen Euro je Monat fuer Miete oder Belastung {@code miete} und Gesamteinkommen {@code einkommen}. */
    BigDecimal wohngeld(BigDecimal miete, BigDecimal einkommen) {
        BigDecimal m = miete.max(reihe("wohngeld.m-minimum"));
        BigDecimal y = einkommen.max(reihe("wohngeld.y-minimum"));
        BigDecimal b = reihe("wohngeld.b-mal-10000").movePointLeft(ZEHNTAUSENDSTEL);
        BigDecimal c = reihe("wohngeld.c-mal-100000").movePointLeft(HUNDERTTAUSENDSTEL);
        BigDecimal z1 = fest(reihe("wohngeld.a").add(b.multiply(m)).add(c.multiply(y)));
        BigDecimal z2 = fest(z1.multiply(y));
        BigDecimal z3 = fest(m.subtract(z2));
        BigDecimal z4 = fest(recht.zahl("wohngeld.faktor").multiply(z3));
        BigDecimal rund = z4.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
        return mitZuschlag(rund, m);
    }

    private BigDecimal mitZuschlag(BigDecimal wohngeld, BigDecimal m) {
        int mehr = mitglieder - (spalte + 1);
        if (mehr == 0 || wohngeld.signum() == 0) {
            return wohngeld;
        }
        BigDecimal zuschlag = recht.zahl("wohngeld.zuschlag-ab-13-mitglied").multiply(BigDecimal.valueOf(mehr));
        return wohngeld.add(zuschlag).min(m).setScale(0, RoundingMode.HALF_UP);
    }

    private BigDecimal reihe(String name) {
        return recht.reihe(name).get(spalte);
    }

    private BigDecimal fest(BigDecimal z) {
        return z.setScale(stellen, RoundingMode.HALF_UP);
    }
}
