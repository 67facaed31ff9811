package de.familienlotse.browser;

import java.util.List;
import java.util.Map;

/** Wie jemand hinsieht: Groesse in CSS-Pixeln, Vergroesserung, dunkel, eigene Farben, wenig Bewegung. */
public record Blick(int breite, int hoehe, int vergroesserung, boolean dunkel, boolean eigeneFarben) {
    public static final Blick SCHMAL = new Blick(320, 640, 1, false, false);
    public static final Blick BREIT = new Blick(1280, 900, 1, false, false);
    /** Ein Schirm von 1280 Pixeln bei 400 Prozent. */
    public static final Blick VERGROESSERT = new Blick(320, 256, 4, false, false);

    public static final Blick EIGENE_FARBEN = new Blick(1280, 900, 1, true, true);

    public Blick imDunkeln() {
        return new Blick(breite, hoehe, vergroesserung, true, eigeneFarben);
    }

    Map<String, Object> groesse() {
        return Map.of("width", breite, "height", hoehe, "deviceScaleFactor", vergroesserung, "mobile", false);
    }

    Map<String, Object> medien() {
        return Map.of(
                "media",
                "screen",
                "features",
                List.of(
                        merkmal("prefers-color-scheme", dunkel ? "dark" : "light"),
                        merkmal("forced-colors", eigeneFarben ? "active" : "none"),
                        merkmal("prefers-reduced-motion", eigeneFarben ? "reduce" : "no-preference")));
    }

    private static Map<String, Object> merkmal(String name, String wert) {
        return Map.of("name", name, "value", wert);
    }

    @Override
    public String toString() {
        return breite + " px" + (vergroesserung > 1 ? " vergrößert" : "") + (dunkel ? ", dunkel" : ", hell")
                + (eigeneFarben ? ", eigene Farben" : "");
    }
}
