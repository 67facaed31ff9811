package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.catalogue.daten.Einspielung;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Eine ältere Datenbank zieht um, ohne dass etwas fehlt oder anders antwortet")
class UmzugTest {
    private static final String ERSTE = "1";

    /** Ein Angebot, das ein Anbieter selbst eingetragen hat, mit einem Termin. */
    private static final String EIGENES =
            """
            insert into eintrag (id, art, name, kurz, kategorie, mit_termin, mit_video, musterdaten, im_finder, herkunft, pruefsumme, geaendert)
            values ('eigenes-treffen', 'treffpunkt', 'Umzugstreffen', 'Ein Treffen.', 'geld', false, false, false, false, 'anbieter-1', 'x', '2026-03-01 08:00:00+00')
            """;

    /** Der Grabstein eines Angebots, juenger als mehr Grabsteine von Leistungen, als eine Antwort nennt. */
    private static final String GRABSTEINE = IntStream.rangeClosed(0, 1001)
            .mapToObj(i -> i == 0
                    ? grabstein("altes-treffen", "anbieter-1", "2026-02-03")
                    : grabstein("alte-leistung-" + i, "register", "2026-02-02"))
            .collect(Collectors.joining(
                    ", ",
                    "insert into eintrag (id, art, name, kurz, kategorie, mit_termin, mit_video, musterdaten, im_finder, herkunft,"
                            + " pruefsumme, geaendert, geloescht) values ",
                    ""));

    private static final List<String> ADRESSEN = List.of(
            "/api/v1/angebote?groesse=200",
            "/api/v1/leistungen?groesse=200&seite=2",
            "/api/v1/angebote?seit=2026-02-01T08:00:00Z&groesse=1",
            "/api/v1/leistungen?seit=2026-02-01T08:00:00Z&groesse=1",
            "/api/v1/angebote/eigenes-treffen",
            "/angebote?q=Umzugstreffen",
            "/angebote/karte",
            "/angebote/kindergeld",
            "/lebensphase/geburt",
            "/veranstaltungen?monat=2030-05");

    private static String grabstein(String id, String herkunft, String tag) {
        return "('%s', 'kurs', 'Altes', 'Weg.', 'geld', false, false, false, false, '%s', '', '%s 08:00:00+00', '%s 08:00:00+00')"
                .formatted(id, herkunft, tag, tag);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Von der ersten Fassung auf die neueste: jede Zeile und jede Antwort bleibt")
    void vorher_nachher(Datenbank datenbank) throws SQLException {
        Schemastand db = new Schemastand(datenbank.leer());
        db.bringeAuf(ERSTE);
        db.tue(EIGENES, "insert into eintrag_termin values ('eigenes-treffen', 0, date '2030-05-17')", GRABSTEINE);
        Map<String, String> vorher = antworten(db, ERSTE);
        Map<String, List<String>> zeilen = db.inhalt();
        assertThat(db.verzeichnisse("eintrag_termin")).doesNotContain("eintrag_termin_tag");
        assertThat(vorher.get(ADRESSEN.get(2))).contains("altes-treffen").doesNotContain("alte-leistung");
        assertThat(vorher.get(ADRESSEN.get(3))).contains("alte-leistung").doesNotContain("altes-treffen");
        assertThat(vorher.get("/veranstaltungen?monat=2030-05")).contains("Umzugstreffen");

        assertThat(antworten(db, "latest")).isEqualTo(vorher);
        assertThat(db.inhalt()).isEqualTo(zeilen).hasSize(15);
        ist_neu(db);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Eine leere kommt gleich auf die neueste und wird gefüllt")
    void leer(Datenbank datenbank) throws SQLException {
        Schemastand db = new Schemastand(datenbank.leer());
        try (Kataloghaus haus = new Kataloghaus(db.adresse())) {
            haus.teil(Einspielung.class).spieleEin();
        }
        assertThat(db.inhalt().get("eintrag")).hasSizeGreaterThan(400);
        ist_neu(db);
    }

    private static void ist_neu(Schemastand db) throws SQLException {
        assertThat(db.fassungen()).hasSizeGreaterThan(1).allMatch(f -> f.getState() == MigrationState.SUCCESS);
        assertThat(db.verzeichnisse("eintrag")).contains("eintrag_geaendert");
        assertThat(db.verzeichnisse("eintrag_termin")).contains("eintrag_termin_tag");
    }

    private static Map<String, String> antworten(Schemastand db, String fassung) {
        Map<String, String> alle = new LinkedHashMap<>();
        try (Dienst dienst = new Dienst("--spring.datasource.url=" + db.adresse(), "--spring.flyway.target=" + fassung)
                .mitKatalog()) {
            for (String adresse : ADRESSEN) {
                var antwort = dienst.hole(adresse);
                assertThat(antwort.statusCode()).as(adresse).isEqualTo(200);
                alle.put(adresse, antwort.body());
            }
        }
        return alle;
    }
}
