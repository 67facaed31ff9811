package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Leistungen, die zusammen bezogen werden koennen; Euro je Monat.
 *
 * @param leistungen die vom Einkommen abhaengigen, die den Weg ausmachen
 * @param summe ihre Summe, wenn die Familie auch alles bezieht, was sicher daneben zusteht
 * @param betraege alle Leistungen des Wegs, auch die daneben
 */
public record Weg(
        String id, String text, List<String> leistungen, Groesse summe, boolean empfohlen, List<Wegbetrag> betraege) {
    /** Alle Betraege zusammen. */
    public Groesse gesamt() {
        Groesse summe = Groesse.NULL;
        for (Wegbetrag b : betraege) {
            summe = summe.plus(b.betrag());
        }
        return summe;
    }
}
