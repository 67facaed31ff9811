package de.familienlotse.casework;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Was im Formular offen steht, obwohl dort noch nichts beantwortet ist.
 *
 * @param stellen Fragen einer Gruppe wie {@code kinder/k1:gesundheit} und Listen mit einer freien Stelle wie
 *     {@code kinder/k1/einkuenfte}
 */
record Aufgeklappt(Set<String> stellen) {
    static final Aufgeklappt NICHTS = new Aufgeklappt(Set.of());

    private static final int HOECHSTENS = 30;
    private static final String ERLAUBT = "[A-Za-z0-9/:_-]{1,120}";

    /** Wie sie in der Adresse steht; Unbekanntes faellt weg. */
    static Aufgeklappt lies(String text) {
        return new Aufgeklappt(Arrays.stream(text.split(" "))
                .filter(s -> s.matches(ERLAUBT))
                .limit(HOECHSTENS)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Dazu diese Stelle. */
    Aufgeklappt und(String stelle) {
        return lies(stelle + " " + text());
    }

    /** Wie sie in der Adresse steht. */
    String text() {
        return String.join(" ", stellen);
    }

    /** Ob alle Angaben zu dieser Frage zu sehen sind. */
    boolean frage(String gruppe, String frage) {
        return stellen.contains(gruppe + ":" + frage);
    }

    /** Ob diese Liste eine freie Stelle zeigt. */
    boolean liste(String pfad) {
        return stellen.contains(pfad);
    }

    /** Die Kennung einer Stelle auf der Seite. */
    static String kennung(String stelle) {
        return "auf-" + stelle.replaceAll("[^A-Za-z0-9]", "-");
    }
}
