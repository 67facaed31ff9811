package de.familienlotse.finder;

import de.familienlotse.platform.Siegel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Misst die Dauer jeder Seite des Finders am gebauten Programm, mit den Antworten vieler Familien. */
public final class Seitenmessung {
    private static final byte[] SCHLUESSEL = new byte[32];
    private static final LocalDate TAG = LocalDate.now();
    private static final int JEDE = 6;
    private static final int AUFWAERMEN = 12;
    private static final int RUNDEN = 12;
    private static final int FRAGE = 200;
    private static final int ERGEBNIS = 500;
    private static final int KURVE = 2000;

    private Seitenmessung() {}

    /** Startet das Programm, ruft jede Seite fuer jede Familie auf, druckt eine Tafel und beendet es. */
    public static void miss() throws IOException {
        List<String> staende = staende();
        System.out.printf("%d Familien, %d Runden nach %d%n", staende.size(), RUNDEN, AUFWAERMEN);
        try (Programm programm = new Programm(Base64.getEncoder().encodeToString(SCHLUESSEL))) {
            runden(programm, staende, AUFWAERMEN, new TreeMap<>());
            Map<String, Dauer> je = new LinkedHashMap<>();
            runden(programm, staende, RUNDEN, je);
            System.out.printf("| Seite | Ziel ms | p50 | p95 | höchstens | Prozessor |%n|---|---|---|---|---|---|%n");
            je.forEach((name, dauer) -> System.out.println("| " + name + " | " + dauer + " |"));
        }
    }

    private static void runden(Programm programm, List<String> staende, int runden, Map<String, Dauer> je) {
        for (int i = 0; i < runden; i++) {
            for (String s : staende) {
                seiten().forEach((adresse, ziel) -> {
                    String name = adresse.replaceAll("\\?.*", "").replaceFirst("^!(.*)", "$1, abgeschickt");
                    programm.miss(adresse.replace("{s}", s), je.computeIfAbsent(name, n -> new Dauer(ziel)));
                });
            }
        }
    }

    /** Adresse und Ziel; ein Ausrufezeichen davor schickt die Seite ab. */
    private static Map<String, Integer> seiten() {
        Map<String, Integer> ziele = new LinkedHashMap<>();
        ziele.put("/", FRAGE);
        for (String seite :
                List.of("wohnort", "kinder", "haushalt", "leistungen", "arbeit", "einkommen", "wohnen", "besonderes")) {
            ziele.put("/finder/" + seite + "?s={s}", FRAGE);
            ziele.put("!/finder/" + seite + "?s={s}", FRAGE);
        }
        ziele.put("/finder/frage/wohnen?s={s}", FRAGE);
        ziele.put("/finder/antworten?s={s}", FRAGE);
        for (String seite : List.of("ergebnis", "ergebnis/eher-nicht", "fristen.ics", "merken", "teilen")) {
            ziele.put("/finder/" + seite + "?s={s}", ERGEBNIS);
        }
        for (String leistung : List.of("kindergeld", "kinderzuschlag", "wohngeld-mietzuschuss", "basiselterngeld")) {
            ziele.put("/finder/warum/" + leistung + "?s={s}", ERGEBNIS);
        }
        ziele.put("/finder/verlauf?s={s}", KURVE);
        return ziele;
    }

    private static List<String> staende() throws IOException {
        Standsiegel siegel = new Standsiegel(new Siegel(List.of(SCHLUESSEL), Clock.systemUTC()));
        List<Path> dateien;
        try (Stream<Path> alle = Files.list(Path.of("fixtures/familien"))) {
            dateien = alle.sorted().toList();
        }
        List<String> staende = new ArrayList<>();
        for (int i = 0; i < dateien.size(); i += JEDE) {
            JsonNode anfrage =
                    YAMLMapper.builder().build().readTree(dateien.get(i).toFile()).get("anfrage");
            Beispielfamilie familie = new Beispielfamilie(anfrage);
            if (familie.beschreibbar()) {
                Wanderung w = new Wanderung(TAG, familie::antwort).weg().karten();
                staende.add(siegel.merklink(w.stand.stand()));
            }
        }
        return staende;
    }
}
