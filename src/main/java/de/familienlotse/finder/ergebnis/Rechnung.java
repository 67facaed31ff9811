package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Gesetze;
import de.familienlotse.platform.Wort;
import java.math.BigDecimal;
import java.util.List;

/**
 * Wie ein Betrag zustande kommt.
 *
 * @param teile die Betraege der Personen; leer, wenn sie nicht zusammen die Summe sind
 * @param summe mit Zeitraum; null ohne Betrag
 * @param unterstellt was nicht beantwortet ist und womit im Regelfall gerechnet ist
 */
record Rechnung(List<Zeile> zeilen, List<Teil> teile, String summe, List<Fragen.Luecke> unterstellt) {
    /**
     * Eine Zeile.
     *
     * @param ab seit wann der Wert gilt oder null
     * @param quelle worauf er sich stuetzt oder null
     */
    record Zeile(Wort text, String wert, String ab, String quelle, List<Gesetze.Fundstelle> normen) {}

    /** Der Anteil einer Person. */
    record Teil(String person, String betrag, BigDecimal wert) {}

    /** Ob es etwas zu zeigen gibt. */
    public boolean leer() {
        return zeilen.isEmpty() && summe == null;
    }
}
