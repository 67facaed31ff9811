package de.familienlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienlotse.api.Dienst;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Videos an Seiten und Leistungen")
class VideoTest {
    private static Dienst mitVideos;
    private static Dienst ohneVideos;

    @BeforeAll
    static void starte() {
        mitVideos = new Dienst("--familienlotse.videos=classpath:videos.yaml");
        ohneVideos = new Dienst();
    }

    @AfterAll
    static void beende() {
        mitVideos.close();
        ohneVideos.close();
    }

    @Test
    @DisplayName("Ein eigenes Video lädt erst auf Wunsch und hat Untertitel und Mitschrift")
    void eigenes() {
        assertThat(hole(mitVideos, "/"))
                .contains("preload=\"none\"", "src=\"/videos/start.mp4\"", "kind=\"captions\"", "Wir zeigen den Weg")
                .doesNotContain("<iframe", "video.example", "Es ist noch nicht da");
    }

    @Test
    @DisplayName(
            "Ein fremdes Video ist ein Verweis; Gebärdensprache steht auf jeder Seite, anderes nur in seiner Sprache")
    void fremdes() {
        assertThat(hole(mitVideos, "/tr/"))
                .contains("href=\"https://video.example/abc\"", "video.example", "/videos/start.mp4")
                .doesNotContain("<iframe");
        assertThat(hole(mitVideos, "/finder/warum/kindergeld")).contains("https://video.example/kindergeld");
        assertThat(hole(mitVideos, "/tr/finder/warum/kindergeld")).doesNotContain("video.example");
    }

    @Test
    @DisplayName("Wo das Video fehlt, sagt Start und Hilfe das; eine Leistung schweigt")
    void keines() {
        assertThat(hole(ohneVideos, "/")).contains("Es ist noch nicht da").doesNotContain("<video");
        assertThat(hole(ohneVideos, "/hilfe")).contains("Es ist noch nicht da");
        assertThat(hole(ohneVideos, "/finder/warum/kindergeld")).doesNotContain("fh-video");
    }

    @Test
    @DisplayName("Ohne Mitschrift, ohne Untertitel oder mit zwei Quellen ist ein Video unvollständig")
    void unvollstaendig() {
        assertThatThrownBy(() -> new Video("start", "de", "Titel", null, null, null, "https://x.example", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Video("start", "de", "Titel", "/p.webp", "/v.mp4", null, null, "Text"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Video("start", "de", "Titel", "/p.webp", "/v.mp4", "/v.vtt", "https://x.example", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String hole(Dienst dienst, String pfad) {
        return dienst.sende(dienst.anfrage(pfad).header("Accept", "text/html").GET())
                .body();
    }
}
