package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Bis zu welchem Lohn eine Leistung wahrscheinlich bleibt, wenn sonst alles gleich bleibt. Gesucht wird um den ersten
 * angegebenen Lohn herum, auf zehn Euro genau.
 */
final class Lohngrenzen {
    private static final int SCHRITT = 200;
    private static final int WEITESTER = 3200;
    private static final int GENAU = 10;

    private final Object anfrage;
    private final String leistung;
    private final Function<Object, Befunde> pruefe;

    /** {@code anfrage}: die gelesene Anfrage; {@code pruefe}: prueft eine geaenderte. */
    Lohngrenzen(Object anfrage, String leistung, Function<Object, Befunde> pruefe) {
        this.anfrage = anfrage;
        this.leistung = leistung;
        this.pruefe = pruefe;
    }

    /**
     * Die Grenzen.
     *
     * @param person wessen Lohn
     * @param von der kleinste Lohn, mit dem es wahrscheinlich bleibt; null, wenn es nach unten so bleibt
     * @param bis der groesste; null, wenn es nach oben so bleibt
     */
    record Spanne(String person, Integer von, Integer bis) {}

    /** Die Spanne um den jetzigen Lohn; null ohne Lohn oder wenn sich in der Naehe nichts aendert. */
    Spanne suche() {
        Map<?, ?> arbeit = arbeit(anfrage);
        if (arbeit == null) {
            return null;
        }
        int jetzt = new BigDecimal(arbeit.get("brutto").toString()).intValue();
        Integer bis = rand(jetzt, 1);
        Integer von = rand(jetzt, -1);
        return von == null && bis == null ? null : new Spanne(person(anfrage), von, bis);
    }

    /** Der letzte Lohn in dieser Richtung, mit dem es wahrscheinlich bleibt; null, wenn es dabei bleibt. */
    private Integer rand(int jetzt, int richtung) {
        int gut = jetzt;
        for (int weit = SCHRITT; weit <= WEITESTER; weit *= 2) {
            int lohn = Math.max(0, jetzt + richtung * weit);
            if (!bleibt(lohn)) {
                return halbiere(gut, lohn);
            }
            gut = lohn;
        }
        return null;
    }

    private int halbiere(int gut, int schlecht) {
        int g = gut;
        int s = schlecht;
        while (Math.abs(g - s) > GENAU) {
            int mitte = (g + s) / 2;
            if (bleibt(mitte)) {
                g = mitte;
            } else {
                s = mitte;
            }
        }
        return g;
    }

    private boolean bleibt(int lohn) {
        return pruefe.apply(mitLohn(lohn)).zu(leistung).ergebnis() == Ergebnis.WAHRSCHEINLICH;
    }

    @SuppressWarnings("unchecked")
    private Object mitLohn(int lohn) {
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

    private static String person(Object anfrage) {
        return String.valueOf(verdient(anfrage).get("id"));
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
                ? new ArrayList<>(l.stream().map(Lohngrenzen::kopie).toList())
                : o;
    }
}
