package de.familienlotse.casework;

import de.familienlotse.situation.Eingabebaum;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Zwei Lagen derselben Familie, jede eine ganze Anfrage im oeffentlichen Format. */
record Fall(Map<String, Object> a, Map<String, Object> b) {
    static final String STICHTAG = "stichtag";

    /** Ein leerer Fall an diesem Tag. */
    static Fall leer(LocalDate tag) {
        Map<String, Object> lage = new LinkedHashMap<>();
        lage.put(STICHTAG, tag.toString());
        return gleich(lage);
    }

    /** Beide Lagen gleich. */
    static Fall gleich(Map<String, Object> lage) {
        return new Fall(lage, Baum.kopie(lage));
    }

    Fall getauscht() {
        return new Fall(b, a);
    }

    /** Lage B als Lage A. */
    Fall bAlsA() {
        return gleich(b);
    }

    /** Lage B wieder wie Lage A. */
    Fall zurueck() {
        return gleich(a);
    }

    Eingabebaum baumA() {
        return new Eingabebaum(a, "/a", List.of());
    }

    Eingabebaum baumB() {
        return new Eingabebaum(b, "/b", List.of());
    }
}
