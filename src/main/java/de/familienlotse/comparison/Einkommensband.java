package de.familienlotse.comparison;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Die Spanne aller Einkommen einer Anfrage. Aendert sich ein Lohn, verschiebt sie sich mit ihm, sonst naehme er den anderen Loehnen
 * etwas weg; ist der jetzige Lohn unbekannt, sagt sie ueber den neuen nichts mehr.
 */
final class Einkommensband {
    private static final String HAUSHALT = "haushalt";
    private static final List<String> GRENZEN = List.of("bruttoVon", "bruttoBis");

    private Einkommensband() {}

    /** Die Anfrage mit der Spanne zu dem neuen Lohn; {@code heute}: der jetzige, null wenn unbekannt. */
    static Object zu(Object anfrage, BigDecimal heute, BigDecimal neu) {
        if (!(anfrage instanceof Map<?, ?> alles) || !(alles.get(HAUSHALT) instanceof Map<?, ?> haushalt)) {
            return anfrage;
        }
        Map<Object, Object> anderer = new LinkedHashMap<>(haushalt);
        for (String grenze : GRENZEN) {
            Object alt = anderer.remove(grenze);
            if (alt != null && heute != null) {
                BigDecimal dort = new BigDecimal(alt.toString()).add(neu).subtract(heute);
                anderer.put(grenze, Faktpfad.zahl(dort.max(BigDecimal.ZERO)));
            }
        }
        Map<Object, Object> mit = new LinkedHashMap<>(alles);
        mit.put(HAUSHALT, anderer);
        return mit;
    }
}
