package de.familienlotse.comparison;

import de.familienlotse.findings.Geldfall;
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
 * jeder Betrag eine Spanne; ihr oberes Ende gilt im Regelfall, also wenn ein offener Anspruch besteht. Was nicht zugleich geht, ist
 * nicht zusammen gezaehlt: es gilt der Fall mit dem meisten Geld.
 *
 * @param weg Kennung des besseren Wegs; null, wenn es keinen gibt
 * @param leistungen die Leistungen des Wegs und was es daneben gibt
 * @param leistungssumme die Leistungen zusammen, von dem an, was sicher ist
 * @param summe Einkommen und Leistungen zusammen, von dem an, was sicher ist
 */
public record Kasse(Groesse einkommen, String weg, List<Wegbetrag> leistungen, Groesse leistungssumme, Groesse summe) {
    /** Die Kasse zu diesem Geld; ist es auf zwei Wegen gleich viel, gilt der erste. */
    public static Kasse von(Haushaltsgeld geld) {
        List<Geldfall> faelle = geld.faelle();
        Kasse sicher = von(faelle.get(0));
        Kasse beste = sicher;
        for (Geldfall f : faelle.subList(1, faelle.size())) {
            Kasse k = von(f);
            beste = mehr(k.summe, beste.summe) ? k : beste;
        }
        return beste.mindestens(sicher);
    }

    private static Kasse von(Geldfall fall) {
        Weg bester = null;
        for (Weg w : fall.wege()) {
            bester = bester == null || mehr(w.gesamt(), bester.gesamt()) ? w : bester;
        }
        List<Wegbetrag> leistungen = bester == null ? fall.daneben() : bester.betraege();
        Groesse summe = Wegbetrag.summe(leistungen);
        String weg = bester == null ? null : bester.id();
        return new Kasse(
                fall.einkommen(), weg, leistungen, summe, fall.einkommen().plus(summe));
    }

    private static boolean mehr(Groesse a, Groesse b) {
        return !b.unbegrenzt() && (a.unbegrenzt() || a.bis().compareTo(b.bis()) > 0);
    }

    private Kasse mindestens(Kasse sicher) {
        return new Kasse(
                einkommen, weg, leistungen, spanne(sicher.leistungssumme, leistungssumme), spanne(sicher.summe, summe));
    }

    private static Groesse spanne(Groesse unten, Groesse oben) {
        return unten == oben
                ? oben
                : Groesse.spanne(unten.von(), oben.bis(), oben.fehlt().mit(unten.fehlt()));
    }

    /** Was im Regelfall zur Verfuegung steht; null, wenn nach oben nichts bekannt ist. */
    public BigDecimal verfuegbar() {
        return summe.bis();
    }

    /** Was mindestens zur Verfuegung steht; null, wenn nach unten nichts bekannt ist. */
    public BigDecimal mindestens() {
        return summe.von();
    }

    /** Je Leistung ihr Betrag im Regelfall. */
    public Map<String, BigDecimal> betraege() {
        Map<String, BigDecimal> m = new LinkedHashMap<>();
        leistungen.forEach(b -> m.put(b.leistung(), b.betrag().bis()));
        return m;
    }
}
