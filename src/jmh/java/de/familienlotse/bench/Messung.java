package de.familienlotse.bench;

import de.familienlotse.answer.AntwortSchreiber;
import de.familienlotse.answer.Detail;
import de.familienlotse.answer.Umfang;
import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.catalogue.Suchmessung;
import de.familienlotse.finder.Seitenmessung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.rules.Direktrechnung;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Lesen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Alle Messungen nacheinander: Abgleich mit der Rechnung ohne Regelmaschine, Wettlauf in einer JVM, dann JMH. */
public final class Messung {
    private static final int FAMILIEN = 1000;
    private static final int STAPEL = 60_000;
    private static final int JE_RUNDE = 100;
    private static final int WARM = 250;
    private static final int RUNDEN = 150;
    private static final Set<String> DREI = Set.of("kindergeld", "kinderzuschlag", "wohngeld-mietzuschuss");
    private static final Umfang NUR_DREI = new Umfang(Detail.KURZ, DREI);

    private Messung() {}

    /**
     * {@code alles}; {@code kurz}: ohne JMH; {@code wachstum}: nur mit mehr Leistungen und Kindern; {@code verlauf}: nur ein Verlauf;
     * {@code seiten}: nur die Seiten des Finders am gebauten Programm; {@code suche}: nur die Suche im
     * Katalog; {@code zeilen}: schreibt nur Anfragen fuer einen Stapel.
     */
    public static void main(String[] argumente) throws RunnerException, IOException {
        if (List.of(argumente).contains("zeilen")) {
            Files.write(Path.of("target/familien.ndjson"), zeilen());
            return;
        }
        if (List.of(argumente).contains("seiten")) {
            Seitenmessung.miss();
            return;
        }
        if (List.of(argumente).contains("suche")) {
            Suchmessung.miss();
            return;
        }
        Regelwerk regelwerk = Anlauf.miss();
        if (List.of(argumente).contains("wachstum")) {
            Wachstum.miss(regelwerk);
            return;
        }
        if (List.of(argumente).contains("verlauf")) {
            Verlaufsmessung.miss(regelwerk);
            return;
        }
        Direktrechnung direkt = new Direktrechnung(regelwerk);
        gleicheAb(regelwerk, direkt);
        kern(regelwerk, direkt);
        wettlauf(regelwerk, direkt);
        if (!List.of(argumente).contains("kurz")) {
            new Runner(new OptionsBuilder()
                            .include(PruefungBenchmark.class.getName())
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .build())
                    .run();
        }
    }

    private static List<String> zeilen() {
        List<String> familien =
                Familien.anfragen(FAMILIEN).stream().map(Faelle::json).toList();
        return Collections.nCopies(STAPEL / FAMILIEN, familien).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void gleicheAb(Regelwerk regelwerk, Direktrechnung direkt) {
        Abgleich abgleich = new Abgleich(regelwerk, direkt);
        Familien.anfragen(FAMILIEN).forEach(a -> abgleich.vergleiche(Abwandlung.familie(a)));
        System.out.printf("Abgleich: %d Familien, %d Bedingungen gleich%n", FAMILIEN, abgleich.verglichen());
    }

    private static void wettlauf(Regelwerk regelwerk, Direktrechnung direkt) {
        Familie fuenf = Familien.fuenf();
        Familie brutto = Familien.brutto();
        Familie unvollstaendig = Familien.unvollstaendig();
        Familie[] wechsel = {Familien.andereMiete(), fuenf};
        int[] stand = {0};
        try (Sitzung sitzung = new Sitzung(regelwerk)) {
            Wettlauf lauf = new Wettlauf()
                    .mit("(f) ohne Regelmaschine, nur Wahrheiten", () -> direkt.wahrheiten(fuenf))
                    .mit("(g) ohne Regelmaschine, ganze Antwort", () -> direkt.pruefe(fuenf).ganz())
                    .mit("(a) als JSON geschrieben, kurz", () -> schreibe(regelwerk.pruefe(fuenf), Umfang.KURZ))
                    .mit("(h) als JSON geschrieben, kurz", () -> schreibe(regelwerk.pruefe(fuenf, DREI), NUR_DREI))
                    .mit("(b) Regelwerk, nur Brutto bekannt", () -> regelwerk.pruefe(brutto).ganz())
                    .mit("(c) Regelwerk, unvollständig", () -> regelwerk.pruefe(unvollstaendig).ganz())
                    .mit("(d) Sitzung, andere Miete", () -> sitzung.aendere(wechsel[stand[0]++ & 1]));
            stapel(lauf, regelwerk);
            lauf.laufe();
            System.out.println(lauf.tabelle());
        }
    }

    /** Der Kern gegen die Grenze, so lange aufgewaermt, bis nichts mehr uebersetzt wird. */
    private static void kern(Regelwerk regelwerk, Direktrechnung direkt) {
        Familie fuenf = Familien.fuenf();
        Wettlauf lauf = new Wettlauf(JE_RUNDE, WARM, RUNDEN)
                .mit("(f) ohne Regelmaschine, nur Wahrheiten", () -> direkt.wahrheiten(fuenf))
                .mit("(a) alle Leistungen, Befunde und Beträge", () -> regelwerk.pruefe(fuenf))
                .mit("(a) dazu jede Bedingung mit Grund", () -> bedingungen(regelwerk.pruefe(fuenf)))
                .mit("(a) dazu Fragen und Ausblick", () -> regelwerk.pruefe(fuenf).ganz())
                .mit("(h) drei Leistungen, Befunde und Beträge", () -> regelwerk.pruefe(fuenf, DREI))
                .mit("(h) dazu Gründe, Fragen und Ausblick", () -> regelwerk.pruefe(fuenf, DREI).ganz());
        lauf.laufe();
        System.out.println(lauf.tabelle());
    }

    private static Befunde bedingungen(Befunde befunde) {
        befunde.befunde().forEach(b -> b.bedingungen().size());
        return befunde;
    }

    private static byte[] schreibe(Befunde befunde, Umfang umfang) {
        return AntwortSchreiber.schreibe(befunde, umfang);
    }

    /** Eine Zeile eines Stapels nach der anderen, vom Text der Anfrage zum Text der Antwort. */
    private static void stapel(Wettlauf lauf, Regelwerk regelwerk) {
        List<String> anfragen =
                Familien.anfragen(FAMILIEN).stream().map(Faelle::json).toList();
        int[] stand = {0};
        lauf.mit("(e) Stapel, lesen, prüfen, schreiben", () -> {
            Familie f = Lesen.LESER.json(anfragen.get(stand[0]++ % FAMILIEN));
            return schreibe(regelwerk.pruefe(f), Umfang.KURZ);
        });
    }
}
