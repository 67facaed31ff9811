package de.familienlotse.faelle;

import tools.jackson.databind.JsonNode;

/**
 * Ein Fall: eine Anfrage im oeffentlichen Format mit dem, was sie ergeben muss.
 *
 * @param name Datei und Kennung
 * @param toleranz erlaubte Abweichung in Euro
 */
public record Fall(String name, JsonNode anfrage, JsonNode erwartet, JsonNode rechenweg, String toleranz) {
    @Override
    public String toString() {
        return name;
    }
}
