package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Die kommenden Tage im Leben der Personen einer Familie, je Lauf einmal gebildet. */
final class Lauftage {
    private final Lage lage;
    private final LocalDate bis;
    private final Map<Lebenslauf, List<Lauftag>> jeLauf = new EnumMap<>(Lebenslauf.class);

    /** Ein Tag im Leben einer Person. */
    record Lauftag(LocalDate am, Person person) {}

    Lauftage(Lage lage, LocalDate bis) {
        this.lage = lage;
        this.bis = bis;
    }

    List<Lauftag> von(Lebenslauf lauf) {
        return jeLauf.computeIfAbsent(lauf, this::bilde);
    }

    private List<Lauftag> bilde(Lebenslauf lauf) {
        List<Lauftag> liste = new ArrayList<>();
        for (Person p : lage.personen()) {
            lauf.tage(p, lage.tag(), bis).forEach(t -> liste.add(new Lauftag(t, p)));
        }
        return liste;
    }
}
