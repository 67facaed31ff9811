package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.MILLION;
import static de.familienlotse.payroll.Einheiten.gerundet;

/** Wie der Anteil des Arbeitnehmers an einem Beitrag berechnet wird (§ 2 BVV). Cent und Millionstel. */
interface Bemessung {

    /** Anteil an einem Beitrag, der sonst je zur Hälfte getragen wird. @param satz ganzer Beitragssatz */
    long haelftig(long satz);

    /** Anteil an der Pflegeversicherung. @param satz ganzer Beitragssatz ohne Zuschlag und Abschläge */
    long pflege(long satz, long zuschlag, long abschlaege);

    /** Ein halber Beitrag auf {@code einnahme}. */
    static long halb(long einnahme, long satz) {
        return gerundet(einnahme * satz, 2 * MILLION);
    }

    /** Das Arbeitsentgelt bis zur Beitragsbemessungsgrenze. */
    record Regel(long einnahme) implements Bemessung {
        @Override
        public long haelftig(long satz) {
            return halb(einnahme, satz);
        }

        @Override
        public long pflege(long satz, long zuschlag, long abschlaege) {
            return halb(einnahme, satz + 2 * (zuschlag - abschlaege));
        }
    }

    /**
     * Übergangsbereich seit Oktober 2022 (§ 20 Abs. 2a Satz 6 SGB IV, § 2 Abs. 2 BVV): Abschläge mindern den Anteil aus
     * der Einnahme des Arbeitnehmers, der Zuschlag wird auf die Einnahme für den Gesamtbeitrag erhoben.
     */
    record EigeneEinnahme(long gesamt, long arbeitnehmer) implements Bemessung {
        @Override
        public long haelftig(long satz) {
            return halb(arbeitnehmer, satz);
        }

        @Override
        public long pflege(long satz, long zuschlag, long abschlaege) {
            return halb(arbeitnehmer, satz - 2 * abschlaege) + halb(gesamt, 2 * zuschlag);
        }
    }

    /** Übergangsbereich bis September 2022: Gesamtbeitrag ohne den Arbeitgeberanteil aus dem vollen Entgelt. */
    record Unterschied(long gesamt, long entgelt) implements Bemessung {
        @Override
        public long haelftig(long satz) {
            return 2 * halb(gesamt, satz) - halb(entgelt, satz);
        }

        @Override
        public long pflege(long satz, long zuschlag, long abschlaege) {
            return haelftig(satz) + halb(gesamt, 2 * zuschlag);
        }
    }
}
