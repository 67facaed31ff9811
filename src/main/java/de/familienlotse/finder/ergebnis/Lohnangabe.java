package de.familienlotse.finder.ergebnis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ein angegebener Lohn in einer Anfrage, die sich mit einem anderen wiederholen laesst. */
final class Lohnangabe {
    private final Object anfrage;

    private Lohnangabe(Object anfrage) {
        this.anfrage = anfrage;
    }

    /** Der erste Lohn; null, wenn niemand einen angegeben hat. */
    static Lohnangabe erste(Object anfrage) {
        return arbeit(anfrage) == null ? null : new Lohnangabe(anfrage);
    }

    /** Brutto im Monat, in ganzen Euro. */
    int lohn() {
        return new BigDecimal(arbeit(anfrage).get("brutto").toString()).intValue();
    }

    /** Wessen Lohn es ist. */
    String person() {
        return String.valueOf(verdient(anfrage).get("id"));
    }

    /** Dieselbe Anfrage mit diesem Lohn, ohne den Nettolohn, der nicht mehr dazu passt. */
    @SuppressWarnings("unchecked")
    Object mit(int lohn) {
        Object neu = kopie(anfrage);
        Map<String, Object> arbeit = (Map<String, Object>) arbeit(neu);
        arbeit.put("brutto", (long) lohn);
        arbeit.remove("netto");
        return neu;
    }

    private static Map<?, ?> arbeit(Object anfrage) {
        Map<?, ?> wer = verdient(anfrage);
        return wer == null
                ? null
                : maps(wer.get("taetigkeiten")).stream()
                        .filter(t -> t.get("brutto") != null)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<?, ?> verdient(Object anfrage) {
        Object erwachsene = anfrage instanceof Map<?, ?> m ? m.get("erwachsene") : null;
        return maps(erwachsene).stream()
                .filter(e -> maps(e.get("taetigkeiten")).stream().anyMatch(t -> t.get("brutto") != null))
                .findFirst()
                .orElse(null);
    }

    private static List<Map<?, ?>> maps(Object liste) {
        List<Map<?, ?>> alle = new ArrayList<>();
        if (liste instanceof List<?> l) {
            l.forEach(x -> {
                if (x instanceof Map<?, ?> m) {
                    alle.add(m);
                }
            });
        }
        return alle;
    }

    private static Object kopie(Object o) {
        if (o instanceof Map<?, ?> m) {
            Map<Object, Object> neu = new LinkedHashMap<>();
            m.forEach((k, v) -> neu.put(k, kopie(v)));
            return neu;
        }
        return o instanceof List<?> l
                ? new ArrayList<>(l.stream().map(Lohnangabe::kopie).toList())
                : o;
    }
}
