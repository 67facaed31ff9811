package de.familienlotse.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Was eine Zusammenfassung aus einer Zeile der Ausgabe braucht: ein Ergebnis je Leistung und die Summen der Wege, oder einen
 * Fehler.
 */
public record Auszug(LocalDate stichtag, List<Leistung> befunde, List<Weg> wege, Fehler fehler) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Eine Leistung mit ihrem Ergebnis; {@code betrag} darf fehlen. */
    public record Leistung(String leistung, Ergebnis ergebnis, Betrag betrag) {}

    /** Was dabei herauskam. */
    public enum Ergebnis {
        @JsonProperty("wahrscheinlich")
        WAHRSCHEINLICH,
        @JsonProperty("vielleicht")
        VIELLEICHT,
        @JsonProperty("eher-nicht")
        EHER_NICHT,
        @JsonProperty("nicht-geprueft")
        NICHT_GEPRUEFT
    }

    /** Ein Betrag oder eine Spanne; eine Seite ohne Wert ist offen. */
    public record Betrag(BigDecimal von, BigDecimal bis, String turnus) {}

    /** Was zusammen bezogen werden kann, und mit allem daneben. */
    public record Weg(String id, Betrag summe, Betrag gesamt, boolean empfohlen) {}

    /** Warum die Zeile nicht beantwortet ist. */
    public record Fehler(int status) {}

    /** Aus einer Zeile der Ausgabe. */
    public static Auszug lies(byte[] zeile) {
        return JSON.readValue(zeile, Auszug.class);
    }
}
