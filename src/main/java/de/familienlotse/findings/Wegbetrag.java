package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/** Was eine Leistung zu einem Weg beitraegt, Euro je Monat; ist sie nicht sicher, von null an. */
public record Wegbetrag(String leistung, Groesse betrag) {
    /** Alle zusammen. */
    public static Groesse summe(List<Wegbetrag> betraege) {
        Groesse summe = Groesse.NULL;
        for (Wegbetrag b : betraege) {
            summe = summe.plus(b.betrag());
        }
        return summe;
    }
}
