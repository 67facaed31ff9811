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
        return inhalt() != null;
    }

    /** Zahl, Text, Liste oder Tabelle; null, wenn nichts gilt. */
    public Object inhalt() {
        Object einfach = zahl != null ? zahl : text;
        Object mehrere = reihe != null ? reihe : tabelle != null ? tabelle : reihen;
        return einfach != null ? einfach : mehrere;
    }
}
