package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.api.Dienst;
import de.familienlotse.platform.Sprache;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ein Fehler im Katalog")
class MeldungTest {
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);

    private static Zelle zelle(int vorTagen, String art, String eintrag, Sprache sprache, long zahl) {
        Ereignis e = new Ereignis(Zaehler.FEHLER, art, Seitenart.KATALOG, sprache, eintrag, "");
        return new Zelle(HEUTE.minusDays(vorTagen), e, zahl);
    }

    @Test
    @DisplayName("zählt je Eintrag und Art, 30 Tage lang, das Meistgemeldete zuerst")
    void dreissig_tage() {
        List<Meldung> meldungen = Meldung.von(
                List.of(
                        zelle(0, "link", "b", Sprache.DEUTSCH, 2),
                        zelle(29, "zeit", "b", Sprache.TUERKISCH, 1),
                        zelle(3, "link", "b", Sprache.RUSSISCH, 1),
                        zelle(30, "link", "b", Sprache.DEUTSCH, 100),
                        zelle(1, "kontakt", "a", Sprache.DEUTSCH, 1),
                        zelle(1, "kontakt", "", Sprache.DEUTSCH, 9),
                        new Zelle(HEUTE, Ereignis.gezeigt(Seitenart.WARUM, Sprache.DEUTSCH, "a"), 50)),
                HEUTE);
        assertThat(meldungen)
                .containsExactly(
                        new Meldung("b", Map.of("link", 3L, "zeit", 1L), 4),
                        new Meldung("a", Map.of("kontakt", 1L), 1));
    }

    @Test
    @DisplayName("lässt sich bei jedem Eintrag melden, ohne ein Wort zu schreiben")
    void melden() {
        try (Dienst dienst = new Dienst().mitKatalog()) {
            String form = dienst.hole("/angebote/muster-kita-start-mitte").body();
            assertThat(form)
                    .contains("Stimmt hier etwas nicht?", "name=\"eintrag\" value=\"muster-kita-start-mitte\"")
                    .doesNotContain("<textarea");
            var antwort = dienst.sende(dienst.anfrage("/rueckmeldung")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("eintrag=muster-kita-start-mitte&fehler=zeit&text=GEHEIM")));
            assertThat(antwort.statusCode()).isEqualTo(303);
            List<Zelle> zellen = dienst.kontext().getBean(Zaehlwerk.class).zellen();
            assertThat(Meldung.von(zellen, zellen.get(0).tag()))
                    .containsExactly(new Meldung("muster-kita-start-mitte", Map.of("zeit", 1L), 1));
            assertThat(zellen.toString()).doesNotContain("GEHEIM");
        }
    }
}
