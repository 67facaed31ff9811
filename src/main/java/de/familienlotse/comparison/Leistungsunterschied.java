package de.familienlotse.comparison;

import de.familienlotse.comparison.Unterschied.Art;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/**
 * Was bei einer Leistung in der zweiten Situation anders ist als in der ersten.
 *
 * @param von Befund der ersten
 * @param nach Befund der zweiten
 */
public record Leistungsunterschied(Befund von, Befund nach, Erstursache ursache) {
    /** Kennung der Leistung. */
    public String leistung() {
        return nach.leistung();
    }

    /** Was mit der Leistung geschieht. */
    public Art art() {
        boolean vorher = moeglich(von);
        return vorher == moeglich(nach) ? Art.GEAENDERT : vorher ? Art.ENTFAELLT : Art.NEU;
    }

    /** Der Betrag der ersten; null, wenn es keinen gibt oder kein Anspruch moeglich ist. */
    public Groesse vonBetrag() {
        return betrag(von);
    }

    /** Der Betrag der zweiten; null, wenn es keinen gibt oder kein Anspruch moeglich ist. */
    public Groesse nachBetrag() {
        return betrag(nach);
    }

    /** Der zweite Betrag weniger den ersten, beide im Regelfall; ohne jeden Betrag null. */
    public BigDecimal differenz() {
        BigDecimal a = regelfall(vonBetrag());
        BigDecimal b = regelfall(nachBetrag());
        return a == null && b == null ? null : oderNull(b).subtract(oderNull(a));
    }

    static Groesse betrag(Befund b) {
        return moeglich(b) ? b.betrag() : null;
    }

    static boolean moeglich(Befund b) {
        return b.ergebnis() != Ergebnis.EHER_NICHT && b.ergebnis() != Ergebnis.NICHT_GEPRUEFT;
    }

    /** Ob beide Befunde Ergebnis und Betrag gleich nennen. */
    static boolean gleich(Befund a, Befund b) {
        return a.ergebnis() == b.ergebnis() && gleich(betrag(a), betrag(b));
    }

    private static boolean gleich(Groesse a, Groesse b) {
        return a == null || b == null ? a == b : gleich(a.von(), b.von()) && gleich(a.bis(), b.bis());
    }

    private static boolean gleich(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private static BigDecimal regelfall(Groesse g) {
        return g == null ? null : g.bis();
    }

    private static BigDecimal oderNull(BigDecimal b) {
        return b == null ? BigDecimal.ZERO : b;
    }
}
