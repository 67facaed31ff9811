package de.familienlotse.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Wie ein Wert dieses Raums in Formularen, Dateien und Textschluesseln heisst. */
final class Schluessel {
    private Schluessel() {}

    static String von(Enum<?> wert) {
        return wert.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> lies(Class<E> art, String text) {
        return Arrays.stream(art.getEnumConstants())
                .filter(w -> von(w).equals(text))
                .findFirst();
    }
}
