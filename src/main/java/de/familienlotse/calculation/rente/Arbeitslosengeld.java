package de.familienlotse.calculation.rente;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnsteuer;
import de.familienlotse.payroll.Lohnsteuerbetrag;
import de.familienlotse.payroll.Lohnsteuerfall;
import de.familienlotse.payroll.Zahlungszeitraum;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hoehe des Arbeitslosengelds (§§ 149 bis 154 SGB III); jeder Schritt auf Cent gerundet (§ 338 Abs. 2 SGB III). */
public final class Arbeitslosengeld {
    private static final BigDecimal MONATE = BigDecimal.valueOf(12);
    private static final int CENT = 2;

    private final Rechtsstand recht;
    private final Rechtsstand jahresbeginn;

    private Arbeitslosengeld(Rechtsstand recht) {
        this.recht = recht;
        jahresbeginn = recht.am(recht.tag().withDayOfYear(1));
    }

    /** Nach dem Recht dieses Tages; die Lohnsteuer nach dem zu Beginn seines Jahres. */
    public static Arbeitslosengeld von(Rechtsstand recht) {
        return recht.abgeleitet(Arbeitslosengeld.class, Arbeitslosengeld::new);
    }

    /** Entgelt eines Tages aus dem Monatslohn, hoechstens bis zur Beitragsbemessungsgrenze (§ 151 Abs. 1 SGB III). */
    public BigDecimal bemessungsentgelt(BigDecimal monatslohn) {
        BigDecimal jahr = monatslohn.multiply(MONATE).min(recht.zahl("lohn.bemessungsgrenze-rente"));
        return jahr.divide(recht.zahl("arbeitslosengeld.tage-je-jahr"), CENT, RoundingMode.HALF_UP);
    }

    /** Was vom Entgelt eines Tages nach Pauschale, Lohnsteuer und Zuschlag bleibt (§ 153 Abs. 1 SGB III). */
    public BigDecimal leistungsentgelt(BigDecimal bemessungsentgelt, int steuerklasse) {
        BigDecimal pauschale =
                cent(bemessungsentgelt.multiply(recht.zahl("arbeitslosengeld.sozialversicherungspauschale")));
        Lohnsteuerbetrag steuer = Lohnsteuer.berechne(jahresbeginn, fall(bemessungsentgelt, steuerklasse));
        BigDecimal abzug = BigDecimal.valueOf(steuer.lohnsteuer() + steuer.solidaritaetszuschlag(), CENT);
        return bemessungsentgelt.subtract(pauschale).subtract(abzug);
    }

    /** Arbeitslosengeld eines Tages (§ 149 SGB III). */
    public BigDecimal jeTag(BigDecimal leistungsentgelt, boolean mitKind) {
        return cent(leistungsentgelt.multiply(satz(mitKind)));
    }

    /** Anteil des Leistungsentgelts. */
    public BigDecimal satz(boolean mitKind) {
        return recht.zahl("arbeitslosengeld.leistungssatz", mitKind ? "mit-kind" : "ohne-kind");
    }

    /** Nur Merkmale, die jedem zustehen: keine Kinderfreibetraege, kein Zuschlag und kein Abschlag zur Pflegeversicherung. */
    private static Lohnsteuerfall fall(BigDecimal jeTag, int steuerklasse) {
        long lohn = jeTag.movePointRight(CENT).longValueExact();
        return new Lohnsteuerfall(
                lohn, Zahlungszeitraum.TAG, steuerklasse, BigDecimal.ZERO, true, null, true, true, false, 0);
    }

    private static BigDecimal cent(BigDecimal betrag) {
        return betrag.setScale(CENT, RoundingMode.HALF_UP);
    }
}
