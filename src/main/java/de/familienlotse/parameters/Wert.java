package de.familienlotse.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Ein Wert ab einem Tag: Zahl, Text, Reihe oder Tabelle; alles null, wenn die Regel an diesem Tag endet.
 *
 * @param ab erster Tag der Geltung
 * @param quelle Verkuendung
 */
public record Wert(
        LocalDate ab,
        BigDecimal zahl,
        String text,
        List<BigDecimal> reihe,
        Map<String, BigDecimal> tabelle,
        Map<String, List<BigDecimal>> reihen,
        String quelle) {

    /** Ob ab diesem Tag etwas gilt. */
    public boolean gilt() {
        return zahl != null || text != null || reihe != null || tabelle != null || reihen != null;
    }
}
