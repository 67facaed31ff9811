package de.familienlotse.casework;

import de.familienlotse.platform.Anfragepresse;
import de.familienlotse.platform.Siegel;
import de.familienlotse.situation.Eingabebaum;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Der Fall im Link: beide Lagen hintereinander, damit die zweite nur kostet, was anders ist. */
@Component
class Fallsiegel {
    /** So lange gilt ein Link fuer die Akte. */
    static final Duration AKTE = Duration.ofDays(30);

    private static final byte ART = 4;
    private static final Duration ARBEIT = Duration.ofHours(24);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TRENNER = "\n";

    private final Siegel siegel;
    private final Clock uhr;

    Fallsiegel(Siegel siegel, Clock uhr) {
        this.siegel = siegel;
        this.uhr = uhr;
    }

    /** Der Wert von {@code f} beim Arbeiten. */
    String link(Fall fall) {
        return siegle(fall, ARBEIT);
    }

    /** Der Wert von {@code f} fuer die Akte. */
    String aktenlink(Fall fall) {
        return siegle(fall, AKTE);
    }

    /** Der letzte Tag, an dem ein heute ausgegebener Link fuer die Akte gilt. */
    LocalDate aktenende() {
        return LocalDate.now(uhr).plus(AKTE.toDays(), java.time.temporal.ChronoUnit.DAYS);
    }

    private String siegle(Fall fall, Duration dauer) {
        return siegel.siegle(ART, Anfragepresse.presse(json(fall.a()) + TRENNER + json(fall.b())), dauer);
    }

    /** Der Fall. @throws de.familienlotse.platform.SiegelUngueltig wenn der Link nicht gilt */
    Fall oeffne(String f) {
        String[] lagen = Anfragepresse.entpresse(siegel.oeffne(ART, f)).split(TRENNER);
        return new Fall(lies(lagen[0]), lies(lagen[1]));
    }

    /** Eine Lage als JSON. */
    static String json(Map<String, Object> lage) {
        return JSON.writeValueAsString(lage);
    }

    /** Eine Lage als JSON zum Lesen. */
    static String lesbar(Map<String, Object> lage) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(lage);
    }

    /** Eine Lage aus JSON. @throws de.familienlotse.situation.UngueltigeAngaben wenn es keines ist */
    @SuppressWarnings("unchecked")
    static Map<String, Object> lies(String json) {
        return Eingabebaum.json(json).wurzel() instanceof Map<?, ?> m ? (Map<String, Object>) Baum.kopie(m) : Map.of();
    }
}
