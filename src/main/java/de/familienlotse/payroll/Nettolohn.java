package de.familienlotse.payroll;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;

/**
 * Vom Bruttolohn eines Monats zum Nettolohn nach dem Recht eines Tages.
 *
 * <p>Das Netto steigt nicht überall mit dem Brutto. Es fällt an zwei Stellen sprunghaft: über der
 * Geringfügigkeitsgrenze um weniger als 80 Euro (Steuerklassen V und VI; bis September 2022 um weniger als 110 Euro in
 * allen Klassen) und in der Ausbildung über der Geringverdienergrenze um weniger als 75 Euro. Darüber unterschreitet es
 * ein früheres Netto durch Stufen der Steuer und Rundung um weniger als 30 Cent, im Dezember 2024 wegen der Nachholung
 * um weniger als 20 Euro.
 */
public final class Nettolohn {
    private static final Lohnsteuerbetrag STEUERFREI = new Lohnsteuerbetrag(0, 0, 0);

    private Nettolohn() {}

    /** Abrechnung eines Monats; bis zur Geringfügigkeitsgrenze ein Minijob, außer für Auszubildende und Beamtete. */
    public static Lohnabrechnung berechne(Rechtsstand recht, Lohnmerkmale m) {
        Sozialversicherung sozial = Sozialversicherung.von(recht);
        long brutto = Einheiten.cent(m.brutto());
        if (sozial.geringfuegig(brutto) && m.versicherungspflichtig() && !m.auszubildend()) {
            return minijob(recht, m.brutto(), false);
        }
        Lohnsteuerbetrag steuer = Lohnsteuer.berechne(recht, m.steuerfall(sozial.abschlaege(m)));
        long kirchensteuer = steuer.kirchensteuer(Einheiten.ausAnteil(m.kirchensteuersatz()));
        return Lohnabrechnung.von(brutto, steuer, kirchensteuer, sozial.beitraege(brutto, m));
    }

    /** Abrechnung eines Minijobs: die Steuer zahlt der Arbeitgeber pauschal; ein eigener Beitrag nur zur Rente. */
    public static Lohnabrechnung minijob(Rechtsstand recht, BigDecimal brutto, boolean rentenversicherungspflichtig) {
        long cent = Einheiten.cent(brutto);
        long rente = rentenversicherungspflichtig ? Minijob.von(recht).rente(cent) : 0;
        return Lohnabrechnung.von(cent, STEUERFREI, 0, new Beitraege(0, 0, rente, 0));
    }

    /** Ob der Lohn die Geringfügigkeitsgrenze nicht übersteigt (§ 8 Abs. 1 Nr. 1, Abs. 1a SGB IV). */
    public static boolean istGeringfuegig(Rechtsstand recht, BigDecimal brutto) {
        return Sozialversicherung.von(recht).geringfuegig(Einheiten.cent(brutto));
    }
}
