package de.familienlotse.calculation.elterngeld;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnsteuer;
import de.familienlotse.payroll.Lohnsteuerbetrag;
import de.familienlotse.payroll.Lohnsteuerfall;
import de.familienlotse.payroll.Zahlungszeitraum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Steuern vor der Geburt: Lohnsteuer, Solidaritaetszuschlag und Kirchensteuer nach dem Programm vom 1. Januar des Jahres vor der
 * Geburt (§ 2e BEEG), Euro je Monat.
 */
final class Elterngeldsteuer {
    private static final int CENT = 2;
    private static final int NEBENJOB = 6;

    private final Rechtsstand programm;
    private final BigDecimal kirchensteuersatz;
    private final int ersatzklasse;

    /** @param recht Stand am Tag der Geburt */
    Elterngeldsteuer(Rechtsstand recht) {
        int jahre = recht.zahl("elterngeld.programmablaufplan-jahre").intValueExact();
        programm = recht.am(LocalDate.of(recht.tag().getYear() - jahre, 1, 1));
        kirchensteuersatz = recht.zahl("elterngeld.kirchensteuersatz");
        ersatzklasse = recht.zahl("elterngeld.steuerklasse-ersatz").intValueExact();
    }

    /** Ob das Programm fuer diese Geburt bekannt ist. */
    static boolean bekannt(Rechtsstand recht) {
        if (!recht.gilt("elterngeld.programmablaufplan-jahre")) {
            return false;
        }
        int jahre = recht.zahl("elterngeld.programmablaufplan-jahre").intValueExact();
        return recht.am(LocalDate.of(recht.tag().getYear() - jahre, 1, 1)).gilt("lohn.tarif");
    }

    BigDecimal betrag(Erwerbseinkommen e, Abzugsmerkmale m, BigDecimal werbungskosten) {
        Lohnsteuerbetrag b = Lohnsteuer.berechne(programm, fall(e, m, werbungskosten));
        BigDecimal kirche = m.kirche()
                ? kirchensteuersatz
                        .multiply(BigDecimal.valueOf(b.kirchensteuerbemessung(), CENT))
                        .setScale(CENT, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        return BigDecimal.valueOf(b.lohnsteuer() + b.solidaritaetszuschlag(), CENT)
                .add(kirche);
    }

    /** Ohne Beitragszuschlag und Abschlaege der Pflegeversicherung (§ 2e Abs. 2 Satz 2 BEEG). */
    private Lohnsteuerfall fall(Erwerbseinkommen e, Abzugsmerkmale m, BigDecimal werbungskosten) {
        boolean lohn = e.lohn().signum() > 0;
        return new Lohnsteuerfall(
                e.lohn()
                        .add(e.gewinn())
                        .movePointRight(CENT)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                Zahlungszeitraum.MONAT,
                klasse(e, m, werbungskosten),
                m.kinderfreibetraege(),
                true,
                null,
                m.rente() || !lohn,
                true,
                false,
                0,
                lohn);
    }

    /** § 2e Abs. 3 BEEG: ohne Steuerklasse oder wenn der Gewinn den Lohn uebersteigt, die Ersatzklasse; VI bleibt ausser Betracht. */
    private int klasse(Erwerbseinkommen e, Abzugsmerkmale m, BigDecimal werbungskosten) {
        BigDecimal ueberschuss = e.lohn().add(e.minijob()).subtract(werbungskosten);
        boolean ersatz = m.steuerklasse() == null
                || m.steuerklasse() == NEBENJOB
                || e.gewinn().compareTo(ueberschuss) > 0;
        return ersatz ? ersatzklasse : m.steuerklasse();
    }
}
