package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.aufVolleEuro;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Jahreslohnsteuer aus dem hochgerechneten Arbeitslohn (§ 39b Abs. 2 Satz 5 bis 7 EStG). */
final class Jahreslohnsteuer {
    private final Vorsorgepauschale vorsorge;
    private final Tarif tarif;
    private final SteuerklasseFuenfSechs fuenfSechs;
    private final Solidaritaetszuschlag zuschlag;
    private final Freibetraege freibetraege;

    Jahreslohnsteuer(Rechtsstand recht) {
        vorsorge = Vorsorgepauschale.von(recht);
        tarif = Tarif.von(recht);
        fuenfSechs = SteuerklasseFuenfSechs.von(recht, tarif);
        zuschlag = Solidaritaetszuschlag.von(recht);
        freibetraege = Freibetraege.von(recht);
    }

    /** Steuer des ganzen Jahres, in Cent. */
    Lohnsteuerbetrag betrag(Lohnsteuerfall fall) {
        long lohn = fall.zeitraum().aufJahr(fall.lohn());
        long jahresbetrag = lohn - freibetraege.tabelle(lohn, fall) - vorsorge.betrag(lohn, fall);
        long steuer = steuer(jahresbetrag, fall.steuerklasse());
        long mitKindern = fall.kinderfreibetraege().signum() > 0
                ? steuer(jahresbetrag - freibetraege.kinder(fall), fall.steuerklasse())
                : steuer;
        return new Lohnsteuerbetrag(
                100 * steuer, zuschlag.betrag(mitKindern, teiler(fall.steuerklasse())), 100 * mitKindern);
    }

    /** Steuer in Euro auf den zu versteuernden Jahresbetrag in Cent. */
    private long steuer(long jahresbetrag, int steuerklasse) {
        if (jahresbetrag < 100) {
            return 0;
        }
        int teiler = teiler(steuerklasse);
        long x = jahresbetrag / (100L * teiler);
        return steuerklasse < 5 ? tarif.steuer(x) * teiler : fuenfSechs.steuer(x);
    }

    /** 2 im Splittingverfahren der Steuerklasse III, sonst 1. */
    private static int teiler(int steuerklasse) {
        return steuerklasse == 3 ? 2 : 1;
    }

    /** Feste Freibeträge in Cent (§ 39b Abs. 2 Satz 5 Nr. 1, 2, 4 EStG, § 3 Abs. 2a SolzG). */
    private record Freibetraege(long pauschbetrag, long sonderausgaben, long alleinerziehend, long kind) {

        static Freibetraege von(Rechtsstand recht) {
            return new Freibetraege(
                    Einheiten.cent(recht.zahl("lohn.arbeitnehmer-pauschbetrag")),
                    Einheiten.cent(recht.zahl("lohn.sonderausgaben-pauschbetrag")),
                    Einheiten.cent(recht.zahl("lohn.entlastungsbetrag-steuerklasse-2")),
                    recht.zahl("lohn.kinderfreibetrag-beider-eltern").longValueExact());
        }

        long tabelle(long lohn, Lohnsteuerfall fall) {
            if (fall.steuerklasse() == 6) {
                return 0;
            }
            long summe = (fall.arbeitslohn() ? Math.min(aufVolleEuro(lohn), pauschbetrag) : 0) + sonderausgaben;
            return fall.steuerklasse() == 2 ? summe + alleinerziehend : summe;
        }

        long kinder(Lohnsteuerfall fall) {
            if (fall.steuerklasse() > 4) {
                return 0;
            }
            long jeZaehler = fall.steuerklasse() == 4 ? kind / 2 : kind;
            return 100
                    * fall.kinderfreibetraege()
                            .multiply(BigDecimal.valueOf(jeZaehler))
                            .setScale(0, RoundingMode.DOWN)
                            .longValueExact();
        }
    }
}
