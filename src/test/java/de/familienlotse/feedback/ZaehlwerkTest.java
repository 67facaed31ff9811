package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.platform.Sprache;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Das Zählwerk")
class ZaehlwerkTest {
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);
    private static final Ereignis HILFE = Ereignis.gezeigt(Seitenart.HILFE, Sprache.DEUTSCH, "");

    private final Stelluhr uhr = new Stelluhr(HEUTE);
    private final Zaehlwerk werk = new Zaehlwerk(uhr);

    @Test
    @DisplayName("verliert nichts, wenn viele gleichzeitig zählen, auch Neues")
    void viele_faeden() throws InterruptedException {
        int faeden = 16;
        int mal = 5_000;
        CountDownLatch los = new CountDownLatch(1);
        ExecutorService alle = Executors.newFixedThreadPool(faeden);
        IntStream.range(0, faeden)
                .forEach(f -> alle.submit(() -> {
                    los.await();
                    for (int i = 0; i < mal; i++) {
                        werk.zaehle(Ereignis.gezeigt(Seitenart.WARUM, Sprache.DEUTSCH, "leistung-" + i % 50));
                    }
                    return null;
                }));
        los.countDown();
        alle.shutdown();
        assertThat(alle.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(werk.zellen()).hasSize(50).allSatisfy(z -> assertThat(z.anzahl())
                .isEqualTo((long) faeden * mal / 50));
        assertThat(werk.gezaehlt()).isEqualTo((long) faeden * mal);
    }

    @Test
    @DisplayName("zählt jeden Tag für sich und behält 400 Tage")
    void tage() {
        werk.zaehle(HILFE);
        uhr.stelleVor(Period.ofDays(Zaehlwerk.TAGE - 1));
        werk.zaehle(HILFE);
        assertThat(werk.zellen()).extracting(Zelle::tag).containsExactly(HEUTE, HEUTE.plusDays(399));
        uhr.stelleVor(Period.ofDays(1));
        assertThat(werk.zellen()).extracting(Zelle::tag).containsExactly(HEUTE.plusDays(399));
    }

    @Test
    @DisplayName("nimmt nichts Behaltenes an, das zu alt ist oder erst noch kommt")
    void fremde_tage() {
        List.of(HEUTE.minusDays(400), HEUTE.plusDays(1)).forEach(t -> werk.addiere(new Zelle(t, HILFE, 5)));
        assertThat(werk.zellen()).isEmpty();
        werk.addiere(new Zelle(HEUTE.minusDays(399), HILFE, 5));
        assertThat(werk.zellen()).hasSize(1);
    }

    @Test
    @DisplayName("wird an einem Tag nicht beliebig groß und zählt doch alles")
    void begrenzt() {
        int viele = Zaehlwerk.ZELLEN_JE_TAG + 500;
        IntStream.range(0, viele)
                .forEach(i -> werk.zaehle(Ereignis.gezeigt(Seitenart.WARUM, Sprache.ENGLISCH, "l" + i)));
        assertThat(werk.zellen()).hasSize(Zaehlwerk.ZELLEN_JE_TAG + 1);
        assertThat(werk.zellen().stream().mapToLong(Zelle::anzahl).sum()).isEqualTo(viele);
    }
}
