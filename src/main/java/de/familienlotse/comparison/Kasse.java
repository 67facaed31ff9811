package de.familienlotse.comparison;

import de.familienlotse.findings.Haushaltsgeld;
import de.familienlotse.findings.Weg;
import de.familienlotse.findings.Wegbetrag;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Was einer Familie im Monat zur Verfuegung steht: ihr Einkommen und die Leistungen des besseren Wegs, Euro. Ist etwas offen, ist
 * jeder Betrag eine Spanne; ihr oberes Ende gilt im Regelfall, also wenn ein offener Anspruch besteht.
 *
 * @param weg Kennung des besseren Wegs; null, wenn es keinen gibt
 * @param leistungen die Leistungen des Wegs und was es daneben gibt
 */
public record Kasse(Groesse einkommen, String weg, List<Wegbetrag> leistungen) {
    /** Die Kasse zu diesem Geld; ist es auf zwei Wegen gleich viel, gilt der erste. */
    public static Kasse von(Haushaltsgeld geld) {
        Weg bester = null;
        for (Weg w : geld.wege()) {
            bester = bester == null || mehr(w.gesamt(), bester.gesamt()) ? w : bester;
        }
        return new Kasse(
                geld.einkommen(),
                bester == null ? null : bester.id(),
                bester == null ? geld.daneben() : bester.betraege());
    }

    private static boolean mehr(Groesse a, Groesse b) {
        return !b.unbegrenzt() && (a.unbegrenzt() || a.bis().compareTo(b.bis()) > 0);
    }

    /** Einkommen und Leistungen zusammen, als Spanne. */
    public Groesse summe() {
        return einkommen.plus(leistungssumme());
    }

    /** Die Leistungen zusammen, als Spanne. */
    public Groesse leistungssumme() {
        Groesse summe = Groesse.NULL;
        for (Wegbetrag b : leistungen) {
            summe = summe.plus(b.betrag());
        }
        return summe;
    }

    /** Was im Regelfall zur Verfuegung steht; null, wenn nach oben nichts bekannt ist. */
    public BigDecimal verfuegbar() {
        return summe().bis();
    }

    /** Was mindestens zur Verfuegung steht; null, wenn nach unten nichts bekannt ist. */
    public BigDecimal mindestens() {
        return summe().von();
    }

    /** Je Leistung ihr Betrag im Regelfall. */
    public Map<String, BigDecimal> betraege() {
        Map<String, BigDecimal> m = new LinkedHashMap<>();
        leistungen.forEach(b -> m.put(b.leistung(), b.betrag().bis()));
        return m;
    }
}
