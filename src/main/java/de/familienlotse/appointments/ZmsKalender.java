package de.familienlotse.appointments;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versteht die Antworten von {@code /available-calendar/}: mit oder ohne Huelle {@code data}, unbekannte Felder zaehlen nicht. */
final class ZmsKalender {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration WEITESTE = Duration.ofDays(366);
    private static final String NICHTS = "noAppointmentForThisDay";

    private final Clock uhr;

    ZmsKalender(Clock uhr) {
        this.uhr = uhr;
    }

    /** Die freien Termine dieser Stelle, die noch vor uns liegen. */
    List<FreierTermin> lies(byte[] antwort, String amt) throws IOException {
        JsonNode tage = baum(antwort).path("availableDays");
        if (!tage.isArray()) {
            throw new IOException("Antwort ohne Tage");
        }
        List<FreierTermin> frei = new ArrayList<>();
        for (JsonNode tag : tage) {
            for (JsonNode stelle : tag.path("offices")) {
                if (stelle.path("officeId").asString("").equals(amt)) {
                    stelle.path("appointments").forEach(t -> nimm(t, frei));
                }
            }
        }
        return frei;
    }

    private void nimm(JsonNode zeit, List<FreierTermin> frei) {
        long jetzt = uhr.instant().getEpochSecond();
        if (zeit.isIntegralNumber() && zeit.canConvertToLong()) {
            long wann = zeit.asLong();
            if (wann > jetzt && wann < jetzt + WEITESTE.toSeconds()) {
                frei.add(new FreierTermin(LocalDateTime.ofInstant(Instant.ofEpochSecond(wann), uhr.getZone())));
            }
        }
    }

    /** Ein Fehler 404 heisst nur dann, dass nichts frei ist, wenn er es sagt; sonst ist die Adresse falsch. */
    Terminauskunft nichtsFrei(byte[] antwort, Terminziel ziel) throws IOException {
        for (JsonNode fehler : baum(antwort).path("errors")) {
            if (fehler.path("errorCode").asString("").equals(NICHTS)) {
                return Terminauskunft.gelesen(ziel, List.of());
            }
        }
        return Terminauskunft.unbekannt(ziel);
    }

    private static JsonNode baum(byte[] antwort) throws IOException {
        try {
            JsonNode ganz = JSON.readTree(antwort);
            return ganz.path("data").isObject() ? ganz.get("data") : ganz;
        } catch (JacksonException e) {
            throw new IOException("Antwort ist kein JSON", e);
        }
    }
}
