package de.familienlotse.browser;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Was eine Seite uebers Netz holte.
 *
 * @param adressen jede gefragte Adresse
 * @param bytes wie viel tatsaechlich uebertragen wurde
 * @param setztCookies ob eine Antwort ein Cookie setzte
 */
record Netz(List<String> adressen, long bytes, boolean setztCookies) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Aus der Mitschrift des Browsers. */
    static Netz aus(List<String> mitschrift) {
        List<String> adressen = new ArrayList<>();
        long bytes = 0;
        boolean cookies = false;
        for (String zeile : mitschrift) {
            JsonNode ereignis = JSON.readTree(zeile).path("message");
            JsonNode werte = ereignis.path("params");
            switch (ereignis.path("method").asString("")) {
                case "Network.requestWillBeSent" ->
                    adressen.add(werte.at("/request/url").asString());
                case "Network.loadingFinished" ->
                    bytes += werte.path("encodedDataLength").asLong(0);
                case "Network.responseReceivedExtraInfo" ->
                    cookies |= werte.path("headers").toString().toLowerCase().contains("\"set-cookie\"");
                default -> {}
            }
        }
        return new Netz(adressen, bytes, cookies);
    }

    /** Wie oft etwas von einem Server geholt wurde. */
    long anfragen() {
        return adressen.stream().filter(a -> !a.startsWith("data:")).count();
    }
}
