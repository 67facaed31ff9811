package de.familienlotse.calculation.steuer;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Einkommensteuer;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Steuer mit und ohne Freibetraege, Kind fuer Kind vom aeltesten an, mit beiden Haelften oder einer
 * (§§ 31, 32 Abs. 6 EStG). Der Solidaritaetszuschlag rechnet immer mit allen Freibetraegen (§ 3 Abs. 2 SolzG 1995).
 */
final class Freibetragsvergleich {
    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);
    private static final int STELLEN = 10;

    private final Rechtsstand recht;
    private final Einkommensteuer steuer;
    private final boolean splitting;
    private final BigDecimal einkommen;
    private final Predicate<KindLage> ganz;
    private BigDecimal freibetraege = BigDecimal.ZERO;
    private BigDecimal genutzt = BigDecimal.ZERO;
    private BigDecimal kindergeld = BigDecimal.ZERO;
    private BigDecimal ersparnis = BigDecimal.ZERO;

    Freibetragsvergleich(
            Rechtsstand recht,
            BigDecimal einkommen,
            boolean splitting,
            List<KindLage> kinder,
            Predicate<KindLage> ganz) {
        this.recht = recht;
        this.einkommen = einkommen;
        this.splitting = splitting;
        this.ganz = ganz;
        steuer = Einkommensteuer.desJahres(recht);
        kinder.stream()
                .sorted(Comparator.comparing(Freibetragsvergleich::geboren))
                .forEach(this::vergleiche);
    }

    private static LocalDate geboren(KindLage k) {
        var geboren = k.kind().geboren();
        return geboren.bekannt() ? geboren.frueh() : LocalDate.MAX;
    }

    /** Der Freibetrag wird nur genommen, wo er mehr spart als das Kindergeld dieses Kindes. */
    private void vergleiche(KindLage k) {
        BigDecimal monate =
                new Steuerjahr(recht.tag()).monateSeitGeburt(k.kind().geboren()).bis();
        BigDecimal anteil = ganz.test(k) ? BigDecimal.ONE : BigDecimal.ONE.divide(ZWEI);
        BigDecimal freibetrag = recht.zahl("gemeinsam.freibetraege-fuer-kinder-summe-beide-eltern")
                .multiply(anteil)
                .multiply(monate)
                .divide(recht.zahl("gemeinsam.monate-je-jahr"), STELLEN, RoundingMode.HALF_UP);
        BigDecimal fuerDasKind = recht.zahl("kindergeld.satz").multiply(monate).multiply(anteil);
        BigDecimal spart = tarif(genutzt).subtract(tarif(genutzt.add(freibetrag)));
        freibetraege = freibetraege.add(freibetrag);
        if (spart.compareTo(fuerDasKind) > 0) {
            genutzt = genutzt.add(freibetrag);
            ersparnis = ersparnis.add(spart);
            kindergeld = kindergeld.add(fuerDasKind);
        }
    }

    /** Steuer nach Abzug, Euro je Jahr. */
    private BigDecimal tarif(BigDecimal abzug) {
        return steuer.steuer(einkommen.subtract(abzug), splitting);
    }

    private BigDecimal zuschlagsersparnis() {
        return steuer.zuschlag(tarif(BigDecimal.ZERO), splitting)
                .subtract(steuer.zuschlag(tarif(freibetraege), splitting));
    }

    /** Was ueber das Kindergeld hinaus bleibt, Euro je Jahr. */
    Groesse vorteil() {
        return Groesse.genau(ersparnis.subtract(kindergeld).add(zuschlagsersparnis()));
    }

    /** Die Schritte der Rechnung. */
    void protokolliere(Protokoll p) {
        String norm = "§ 31 EStG; § 32 Abs. 6 EStG";
        p.zeile("Zu versteuerndes Einkommen im Jahr", Groesse.genau(einkommen), "§ 2 Abs. 5 EStG");
        p.zeile("Freibeträge für die Kinder", Groesse.genau(freibetraege.setScale(2, RoundingMode.HALF_UP)), norm);
        p.zeile("Einkommensteuer ohne Freibeträge", Groesse.genau(tarif(BigDecimal.ZERO)), "§ 32a EStG");
        p.zeile("Ersparnis, wo die Freibeträge günstiger sind", Groesse.genau(ersparnis), norm);
        p.zeile("Kindergeld dieser Kinder im Jahr", Groesse.genau(kindergeld), "§ 31 Satz 4 EStG");
        p.zeile("Weniger Solidaritätszuschlag", Groesse.genau(zuschlagsersparnis()), "§ 3 Abs. 2 SolzG 1995");
    }
}
