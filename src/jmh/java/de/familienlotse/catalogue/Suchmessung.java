package de.familienlotse.catalogue;

import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Wie lange eine Suche mit allen Zahlen an den Filtern dauert: im mitgelieferten Bestand und in einem mit 20.000 Angeboten. */
public final class Suchmessung {
    private static final int WARM = 2_000;
    private static final int LAEUFE = 2_000;
    private static final double MILLI = 1e6;
    private static final List<Map<Facette, String>> FILTER = List.of(
            Map.of(),
            Map.of(Facette.BEZIRK, "mitte"),
            Map.of(Facette.ALTER, "3"),
            Map.of(Facette.KOSTENLOS, "ja", Facette.LEBENSPHASE, "kita"),
            Map.of(Facette.ART, "kurs", Facette.BEZIRK, "heessen", Facette.ALTER, "6"));

    private Suchmessung() {}

    /** Schreibt eine Tafel. */
    public static void miss() throws IOException {
        System.out.println("| Bestand | p50 ms | p95 ms | p99 ms | Treffer im Mittel |\n|---|---|---|---|---|");
        try (Kataloghaus klein = new Kataloghaus(Datenbank.H2.leer())) {
            zeile("mitgeliefert", klein);
        }
        try (Kataloghaus gross = new Kataloghaus(Datenbank.H2.leer(), Vielfalt.class)) {
            zeile("mit " + Vielfalt.ZAHL + " Angeboten dazu", gross);
        }
    }

    private static void zeile(String name, Kataloghaus haus) throws IOException {
        List<String> worte = worte();
        Suche suche = haus.teil(Suche.class);
        Random zufall = new Random(1);
        long[] nanos = new long[LAEUFE];
        long treffer = 0;
        for (int i = -WARM; i < LAEUFE; i++) {
            Suchanfrage anfrage = anfrage(worte, zufall);
            long start = System.nanoTime();
            int zahl = suche.suche(anfrage).ids().size();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
                treffer += zahl;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %d |%n",
                name,
                nanos[LAEUFE / 2] / MILLI,
                nanos[LAEUFE * 95 / 100] / MILLI,
                nanos[LAEUFE * 99 / 100] / MILLI,
                treffer / LAEUFE);
    }

    private static Suchanfrage anfrage(List<String> worte, Random zufall) {
        String text = worte.get(zufall.nextInt(worte.size()));
        Map<Facette, String> filter = FILTER.get(zufall.nextInt(FILTER.size()));
        return new Suchanfrage(text, filter, Sortierung.RELEVANZ, null);
    }

    /** Wonach Eltern fragen; jede neunte Suche hat keine Worte. */
    private static List<String> worte() throws IOException {
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Path.of("fixtures/katalog/suchanfragen.csv"))) {
            List<String> alle = csv.stream().map(z -> z.getField("anfrage")).toList();
            return Stream.concat(alle.stream(), alle.stream().limit(alle.size() / 8).map(z -> ""))
                    .toList();
        }
    }
}
