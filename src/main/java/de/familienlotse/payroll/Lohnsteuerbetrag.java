package de.familienlotse.payroll;

/**
 * Ergebnis des Lohnsteuerprogramms für den Zahlungszeitraum, in Cent.
 *
 * @param lohnsteuer einzubehaltende Lohnsteuer
 * @param solidaritaetszuschlag einzubehaltender Solidaritätszuschlag
 * @param kirchensteuerbemessung Lohnsteuer nach Abzug der Kinderfreibeträge, Bemessungsgrundlage der Kirchensteuer
 */
public record Lohnsteuerbetrag(long lohnsteuer, long solidaritaetszuschlag, long kirchensteuerbemessung) {

    /** Kirchensteuer in Cent; Bruchteile entfallen. @param satz Millionstel */
    long kirchensteuer(long satz) {
        return Einheiten.abgerundet(kirchensteuerbemessung, satz);
    }

    /** Jahresbeträge auf den Zeitraum verteilt. */
    Lohnsteuerbetrag fuer(Zahlungszeitraum z) {
        return new Lohnsteuerbetrag(
                z.ausJahr(lohnsteuer), z.ausJahr(solidaritaetszuschlag), z.ausJahr(kirchensteuerbemessung));
    }

    /** Abzüglich dessen, was in {@code monate} Monaten gegenüber {@code frueher} zu viel einbehalten ist; nie negativ. */
    Lohnsteuerbetrag nachgeholt(Lohnsteuerbetrag frueher, long monate) {
        return new Lohnsteuerbetrag(
                nachgeholt(lohnsteuer, frueher.lohnsteuer, monate),
                nachgeholt(solidaritaetszuschlag, frueher.solidaritaetszuschlag, monate),
                nachgeholt(kirchensteuerbemessung, frueher.kirchensteuerbemessung, monate));
    }

    private static long nachgeholt(long jetzt, long frueher, long monate) {
        return Math.max(0, jetzt - monate * (frueher - jetzt));
    }
}
