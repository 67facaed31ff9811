package de.familienlotse.finder;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.platform.Siegel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("Der Stand im Link")
class StandsiegelTest {
    private static final int KURZ = 256;
    private static final int ACHT_KINDER = 1500;
    private final Standsiegel siegel = new Standsiegel(new Siegel(List.of(new byte[32]), Clock.systemUTC()));

    @Test
    @DisplayName("kommt zurück, wie er war, auch leer und auch gemerkt")
    void comes_back() {
        Stand stand = new Stand(
                viele(2), Set.of("wohnort", "frage/schule"), 7, List.of("kinder/k3/geboren"), List.of("kindergeld"));
        assertThat(siegel.oeffne(siegel.link(stand))).isEqualTo(stand);
        assertThat(siegel.oeffne(siegel.merklink(stand))).isEqualTo(stand);
        assertThat(siegel.oeffne(siegel.link(Stand.ANFANG))).isEqualTo(Stand.ANFANG);
    }

    @Test
    @DisplayName("ist mit acht Kindern und vielen Antworten höchstens 1.500 Zeichen lang")
    void stays_short() {
        Stand stand = new Stand(
                viele(8),
                Set.of("wohnort", "kinder", "haushalt", "leistungen", "arbeit", "einkommen", "wohnen", "besonderes"),
                8,
                List.of(),
                List.of());
        assertThat(siegel.link(stand)).hasSizeLessThan(ACHT_KINDER);
    }

    @Test
    @DisplayName("ist für eine ganze Familie mit allen Antworten des Wegs höchstens 256 Zeichen lang")
    void is_shorter_than_a_compressed_repetition() throws IOException {
        for (String name : List.of("alleinerziehend-zwei-kinder-teilzeit", "paar-drei-kinder-ein-verdienst")) {
            Path datei = Path.of("fixtures/familien", name + ".yaml");
            var familie = new Beispielfamilie(
                    YAMLMapper.builder().build().readTree(datei.toFile()).get("anfrage"));
            Wanderung w = new Wanderung(LocalDate.of(2026, 11, 23), familie::antwort).weg();
            assertThat(siegel.link(w.stand.stand())).as(name).hasSizeLessThan(KURZ);
        }
    }

    private static Antworten viele(int kinder) {
        Antworten a = new Antworten(new TreeMap<>());
        List<String> ids =
                IntStream.rangeClosed(1, kinder).mapToObj(i -> "k" + i).toList();
        a = a.mit("kinder", ids).mit("form", List.of("verheiratet")).mit("ort", List.of("hamm"));
        for (String k : ids) {
            int i = k.charAt(1) - '0';
            a = a.mit("kinder/" + k + "/geboren", List.of(2008 + 2 * i + "-0" + i + "-1" + i))
                    .mit("kinder/" + k + "/wohnt", List.of(i % 3 == 0 ? "wechselmodell" : "im-haushalt"))
                    .mit("kinder/" + k + "/taetigkeit", List.of(i % 2 == 0 ? "schule" : "kita"))
                    .mit("kinder/" + k + "/unterhalt", List.of(String.valueOf(100 + 37 * i)))
                    .mit("kinder/" + k + "/krankheit", List.of("keine"))
                    .mit("kinder/" + k + "/schulwegKm", List.of(i + "." + (9 - i)));
        }
        for (String e : List.of("a1", "a2")) {
            a = a.mit("erwachsene/" + e + "/taetigkeiten", List.of("angestellt", "minijob"))
                    .mit("erwachsene/" + e + "/taetigkeiten/angestellt/brutto", List.of("2345.67"))
                    .mit("erwachsene/" + e + "/geboren", List.of("1988-07"));
        }
        return a.mit("haushalt/bruttokaltmiete", List.of("987.65"))
                .mit("haushalt/anliegen", List.of("schulden", "trennung"));
    }
}
