package de.familienlotse.payroll;

import de.familienlotse.parameters.Rechtsstand;

/**
 * Lohnsteuer, Solidaritätszuschlag und Bemessungsgrundlage der Kirchensteuer nach dem Programmablaufplan, der am Tag des
 * Rechtsstands anzuwenden ist (§ 39b Abs. 6 EStG).
 */
public final class Lohnsteuer {
    private static final String NACHHOLUNG = "lohn.nachholung-monate";

    private final Jahreslohnsteuer heute;
    private final Jahreslohnsteuer vorher;
    private final long monate;

    private Lohnsteuer(Rechtsstand recht) {
        heute = new Jahreslohnsteuer(recht);
        if (recht.gilt(NACHHOLUNG)) {
            monate = recht.zahl(NACHHOLUNG).longValueExact();
            vorher = new Jahreslohnsteuer(recht.am(recht.wert(NACHHOLUNG).ab().minusDays(1)));
        } else {
            monate = 0;
            vorher = null;
        }
    }

    /** Steuerabzug für den Zeitraum des Falls. */
    public static Lohnsteuerbetrag berechne(Rechtsstand recht, Lohnsteuerfall fall) {
        return recht.abgeleitet(Lohnsteuer.class, Lohnsteuer::new).betrag(fall);
    }

    private Lohnsteuerbetrag betrag(Lohnsteuerfall fall) {
        Lohnsteuerbetrag jahr = heute.betrag(fall);
        if (vorher != null && fall.zeitraum() == Zahlungszeitraum.MONAT) {
            jahr = jahr.nachgeholt(vorher.betrag(fall), monate);
        }
        return jahr.fuer(fall.zeitraum());
    }
}
