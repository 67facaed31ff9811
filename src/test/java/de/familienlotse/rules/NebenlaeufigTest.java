package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.situation.Familie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.drools.core.RuleSessionConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

@DisplayName("Ein Regelwerk für viele Threads")
class NebenlaeufigTest {
    private static final int THREADS = 8;
    private static final int RUNDEN = 12;
    /** Eine Sitzung ohne Sperren vertauscht Wahrheiten, auch wenn kein Thread sie teilt. */
    private static final String VERBOTEN = "threadSafe";

    private final List<Familie> familien = Faelle.einzelne("familien").stream()
            .map(f -> Abwandlung.familie(f.anfrage()))
            .toList();

    @Test
    @DisplayName("Tausende gleichzeitige Prüfungen ergeben, was sie nacheinander ergeben")
    void gleichzeitige_pruefungen_gleichen_denen_nacheinander() throws Exception {
        pruefe(Fallpruefung.REGELWERK);
    }

    @Test
    @DisplayName("Auch die ersten Prüfungen eines neuen Regelwerks dürfen gleichzeitig sein")
    void neues_regelwerk_haelt_gleichzeitige_erste_pruefungen_aus() throws Exception {
        pruefe(Regelwerk.laden());
    }

    private void pruefe(Regelwerk regelwerk) throws Exception {
        List<Befunde> erwartet =
                familien.stream().map(Fallpruefung.REGELWERK::pruefe).toList();
        CountDownLatch start = new CountDownLatch(THREADS);
        List<Callable<List<String>>> arbeit = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int versatz = i;
            arbeit.add(() -> abweichungen(regelwerk, erwartet, versatz, start));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<String>> f : threads.invokeAll(arbeit)) {
                assertThat(f.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> abweichungen(Regelwerk r, List<Befunde> erwartet, int versatz, CountDownLatch start)
            throws InterruptedException {
        start.countDown();
        start.await();
        List<String> falsch = new ArrayList<>();
        for (int i = 0; i < RUNDEN * familien.size(); i++) {
            int n = (i + versatz) % familien.size();
            if (!r.pruefe(familien.get(n)).equals(erwartet.get(n))) {
                falsch.add("Familie " + n + " im Durchgang " + i);
            }
        }
        return falsch;
    }

    @Test
    @DisplayName("Eine Antwort darf von vielen zugleich zum ersten Mal gelesen werden")
    void viele_lesen_dieselbe_antwort() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Familie f : familien) {
                Befunde erwartet = Fallpruefung.REGELWERK.pruefe(f);
                Befunde neu = Fallpruefung.REGELWERK.pruefe(f);
                CountDownLatch start = new CountDownLatch(THREADS);
                Callable<Boolean> lesen = () -> {
                    start.countDown();
                    start.await();
                    return neu.equals(erwartet);
                };
                for (Future<Boolean> gleich : threads.invokeAll(Collections.nCopies(THREADS, lesen))) {
                    assertThat(gleich.get()).isTrue();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("Jede Regelsitzung sperrt")
    void jede_sitzung_sperrt() {
        KieSession sitzung = Fallpruefung.REGELWERK.bestand().kieBase().newKieSession();
        try {
            var einstellung = sitzung.getSessionConfiguration().as(RuleSessionConfiguration.KEY);
            assertThat(einstellung.isThreadSafe()).isTrue();
        } finally {
            sitzung.dispose();
        }
    }

    @Test
    @DisplayName("Niemand schaltet die Sperren ab")
    void niemand_schaltet_die_sperren_ab() throws IOException {
        assertThat(System.getProperty("drools." + VERBOTEN, "true")).isEqualTo("true");
        assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain(VERBOTEN);
        try (Stream<Path> dateien = Files.walk(Path.of("src/main"))) {
            for (Path p : dateien.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(p))).as(p.toString()).doesNotContainIgnoringCase(VERBOTEN);
            }
        }
    }
}
