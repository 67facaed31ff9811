package de.familienlotse.finder.ergebnis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Die Frage, was mit einem anderen Lohn waere. Wer keine Arbeit hat, hat in ihr eine Anstellung; ein Minijob gilt in ihr als Anstellung,
 * weil er mit mehr Lohn keiner bliebe.
 *
 * @param anfrage die Angaben der Familie mit dieser Arbeit
 * @param fakt wo der Lohn steht
 * @param heute der jetzige Lohn; null, wenn er nicht genannt ist
 */
record Lohnfrage(String person, Object anfrage, String fakt, BigDecimal heute) {
    private static final Set<Object> ARBEIT =
            Set.of("angestellt", "beamtet", "minijob", "selbststaendig", "ausbildung");
    private static final Set<Object> OHNE_ARBEIT = Set.of("arbeitsuchend", "nicht-erwerbstaetig");
    private static final Set<Object> ERSATZ = Set.of("arbeitslosengeld", "krankengeld", "mutterschaftsgeld");
    private static final String ART = "art";
    private static final String BRUTTO = "brutto";
    private static final String TAETIGKEITEN = "taetigkeiten";
    private static final String ERWACHSENE = "erwachsene";
    private static final String ANGESTELLT = "angestellt";

    /** Wer mehr verdienen koennte: gesagt ist, was er tut, und kein Geld ersetzt gerade seinen Lohn. */
    static List<String> personen(Object anfrage) {
        return maps(anfrage instanceof Map<?, ?> m ? m.get(ERWACHSENE) : null).stream()
                .filter(Lohnfrage::kannVerdienen)
                .map(e -> String.valueOf(e.get("id")))
                .toList();
    }

    private static boolean kannVerdienen(Map<?, ?> e) {
        List<Map<?, ?>> arbeit = maps(e.get(TAETIGKEITEN));
        boolean ersetzt = maps(e.get("einkuenfte")).stream().anyMatch(i -> ERSATZ.contains(i.get(ART)));
        boolean arbeitet = arbeit.stream().anyMatch(t -> ARBEIT.contains(t.get(ART)));
        boolean kann = arbeit.stream().anyMatch(t -> OHNE_ARBEIT.contains(t.get(ART)));
        return arbeitet || kann && !ersetzt;
    }

    /** Die Frage fuer eine von ihnen. */
    static Lohnfrage zu(Object anfrage, String person) {
        List<Object> erwachsene = new ArrayList<>(maps(((Map<?, ?>) anfrage).get(ERWACHSENE)));
        int platz = platz(erwachsene, person);
        Map<Object, Object> wer = new LinkedHashMap<>((Map<?, ?>) erwachsene.get(platz));
        List<Object> arbeit = mitArbeit(maps(wer.get(TAETIGKEITEN)));
        int stelle = stelle(arbeit);
        Map<Object, Object> eine = new LinkedHashMap<>((Map<?, ?>) arbeit.get(stelle));
        eine.replace(ART, "minijob", ANGESTELLT);
        arbeit.set(stelle, eine);
        wer.put(TAETIGKEITEN, arbeit);
        erwachsene.set(platz, wer);
        Map<Object, Object> alles = new LinkedHashMap<>((Map<?, ?>) anfrage);
        alles.put(ERWACHSENE, erwachsene);
        String fakt = String.join("/", ERWACHSENE, person, TAETIGKEITEN, Integer.toString(stelle), BRUTTO);
        return new Lohnfrage(person, alles, fakt, zahl(eine.get(BRUTTO)));
    }

    /** Hat die Person keine Arbeit, tritt eine Anstellung ohne Lohn hinzu. */
    private static List<Object> mitArbeit(List<Map<?, ?>> bisher) {
        List<Object> arbeit = new ArrayList<>(bisher);
        if (stelle(arbeit) < 0) {
            arbeit.removeIf(t -> OHNE_ARBEIT.contains(((Map<?, ?>) t).get(ART)));
            arbeit.add(Map.of(ART, ANGESTELLT, BRUTTO, 0L));
        }
        return arbeit;
    }

    private static int platz(List<Object> erwachsene, String person) {
        for (int i = 0; i < erwachsene.size(); i++) {
            if (person.equals(((Map<?, ?>) erwachsene.get(i)).get("id"))) {
                return i;
            }
        }
        throw new IllegalArgumentException("Unbekannte Person");
    }

    /** Die Arbeit mit Lohn, sonst die erste; -1, wenn es keine gibt. */
    private static int stelle(List<Object> arbeit) {
        int erste = -1;
        for (int i = arbeit.size() - 1; i >= 0; i--) {
            Map<?, ?> t = (Map<?, ?>) arbeit.get(i);
            boolean besser = t.get(BRUTTO) != null || erste < 0 || ((Map<?, ?>) arbeit.get(erste)).get(BRUTTO) == null;
            erste = ARBEIT.contains(t.get(ART)) && besser ? i : erste;
        }
        return erste;
    }

    private static BigDecimal zahl(Object o) {
        return o == null ? null : new BigDecimal(o.toString());
    }

    private static List<Map<?, ?>> maps(Object liste) {
        List<Map<?, ?>> alle = new ArrayList<>();
        if (liste instanceof List<?> l) {
            l.forEach(x -> alle.add((Map<?, ?>) x));
        }
        return alle;
    }
}
