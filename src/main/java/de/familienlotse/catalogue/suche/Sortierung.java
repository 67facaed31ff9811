package de.familienlotse.catalogue.suche;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In welcher Reihenfolge Treffer stehen. */
public enum Sortierung {
    RELEVANZ,
    NAME,
    TERMIN,
    ENTFERNUNG;

    /** Wie sie in der Adresse heisst. */
    public String kennung() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Die Sortierung zu einem Namen aus der Adresse. */
    public static Optional<Sortierung> von(String kennung) {
        return Arrays.stream(values()).filter(s -> s.kennung().equals(kennung)).findFirst();
    }
}
