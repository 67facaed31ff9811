package de.familienlotse.questionnaire;

import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Wann eine Frage zutrifft: eine Bedingung an Antworten, die schon gegeben sein koennen. */
public sealed interface Wenn permits Vergleich, Wenn.Eines, Wenn.Alle {
    /**
     * Ob sie zutrifft; offen mit den Fakten, die es entscheiden.
     *
     * @param person der Erwachsene oder das Kind, um das es geht; null bei einer Frage an den Haushalt
     */
    Wahrheit gilt(Familie familie, Object person);

    /** In der Schreibweise des Fragebogens. */
    Map<String, Object> wort();

    /** Die Fakten, nach denen sie fragt; {@code *} steht fuer eine Person. */
    Set<String> fakten();

    private static Set<String> fakten(List<Wenn> teile) {
        Set<String> fakten = new TreeSet<>();
        teile.forEach(t -> fakten.addAll(t.fakten()));
        return fakten;
    }

    /** Wenigstens eine Bedingung gilt. */
    record Eines(List<Wenn> eines) implements Wenn {
        @Override
        public Wahrheit gilt(Familie familie, Object person) {
            Wahrheit w = Wahrheit.NEIN;
            for (Wenn teil : eines) {
                w = w.oder(teil.gilt(familie, person));
            }
            return w;
        }

        @Override
        public Map<String, Object> wort() {
            return Map.of("eines", eines.stream().map(Wenn::wort).toList());
        }

        @Override
        public Set<String> fakten() {
            return Wenn.fakten(eines);
        }
    }

    /** Alle Bedingungen gelten. */
    record Alle(List<Wenn> alle) implements Wenn {
        @Override
        public Wahrheit gilt(Familie familie, Object person) {
            Wahrheit w = Wahrheit.JA;
            for (Wenn teil : alle) {
                w = w.und(teil.gilt(familie, person));
            }
            return w;
        }

        @Override
        public Map<String, Object> wort() {
            return Map.of("alle", alle.stream().map(Wenn::wort).toList());
        }

        @Override
        public Set<String> fakten() {
            return Wenn.fakten(alle);
        }
    }
}
