package de.familienlotse.questionnaire;

import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Mehrere Bedingungen zusammen.
 *
 * @param art ob eine genuegt oder alle gelten muessen
 */
record Verbund(Art art, List<Wenn> teile) implements Wenn {
    /** Wie die Teile zusammenwirken. */
    enum Art {
        /** Wenigstens eine Bedingung gilt. */
        EINES("eines", Wahrheit.NEIN, Wahrheit::oder),
        /** Alle Bedingungen gelten. */
        ALLE("alle", Wahrheit.JA, Wahrheit::und);

        private final String schluessel;
        private final Wahrheit leer;
        private final BinaryOperator<Wahrheit> mit;

        Art(String schluessel, Wahrheit leer, BinaryOperator<Wahrheit> mit) {
            this.schluessel = schluessel;
            this.leer = leer;
            this.mit = mit;
        }

        String schluessel() {
            return schluessel;
        }
    }

    @Override
    public Wahrheit gilt(Familie familie, Object person) {
        Wahrheit w = art.leer;
        for (Wenn teil : teile) {
            w = art.mit.apply(w, teil.gilt(familie, person));
        }
        return w;
    }

    @Override
    public Map<String, Object> wort() {
        return Map.of(art.schluessel, teile.stream().map(Wenn::wort).toList());
    }

    @Override
    public Set<String> fakten() {
        Set<String> fakten = new TreeSet<>();
        teile.forEach(t -> fakten.addAll(t.fakten()));
        return fakten;
    }
}
