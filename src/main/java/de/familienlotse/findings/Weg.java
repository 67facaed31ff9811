package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Leistungen, die zusammen bezogen werden koennen; Euro je Monat.
 *
 * @param leistungen die vom Einkommen abhaengigen, die den Weg ausmachen
 * @param summe ihre Summe, wenn die Familie auch alles bezieht, was sicher daneben zusteht
 * @param betraege alle Leistungen des Wegs, auch die daneben
 * @param gesamt was davon zugleich moeglich ist; weniger als die Summe der Betraege, wenn Moegliches anderes mindert
 */
public record Weg(
        String id,
        String text,
        List<String> leistungen,
        Groesse summe,
        boolean empfohlen,
        List<Wegbetrag> betraege,
        Groesse gesamt) {
    /** Ein Weg, dessen Betraege alle zugleich moeglich sind. */
    public Weg(
            String id,
            String text,
            List<String> leistungen,
            Groesse summe,
            boolean empfohlen,
            List<Wegbetrag> betraege) {
        this(id, text, leistungen, summe, empfohlen, betraege, Wegbetrag.summe(betraege));
    }
}
