package de.familienlotse.comparison;

import de.familienlotse.findings.Befunde;
import java.math.BigDecimal;
import java.util.List;

/**
 * Zwei Situationen nebeneinander.
 *
 * @param unterschiede nur Leistungen, bei denen Ergebnis oder Betrag verschieden sind; in der Reihenfolge der zweiten Antwort
 */
public record Vergleich(Befunde a, Befunde b, List<Leistungsunterschied> unterschiede) {
    /** Das Geld der ersten. */
    public Kasse kasseA() {
        return Kasse.von(a.geld());
    }

    /** Das Geld der zweiten. */
    public Kasse kasseB() {
        return Kasse.von(b.geld());
    }

    /** Was in der zweiten mehr zur Verfuegung steht; null, wenn es auf einer Seite unbekannt ist. */
    public BigDecimal differenz() {
        BigDecimal vorher = kasseA().verfuegbar();
        BigDecimal nachher = kasseB().verfuegbar();
        return vorher == null || nachher == null ? null : nachher.subtract(vorher);
    }
}
