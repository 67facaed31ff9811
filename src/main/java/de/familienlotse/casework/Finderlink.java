package de.familienlotse.casework;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Der Link einer Familie aus dem Finder, wie er kopiert oder aus einem QR-Code gelesen wird. */
final class Finderlink {
    private static final Pattern S = Pattern.compile("(?:^|[?&])s=([A-Za-z0-9_-]{20,8000})(?:[&#]|$)");

    private Finderlink() {}

    /** Der versiegelte Teil; leer, wenn keiner darin steht. */
    static Optional<String> siegel(String text) {
        Matcher m = S.matcher(text.strip());
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
