package de.familienlotse.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import de.familienlotse.api.Dienst;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Geht den Weg der Fragen ohne Browser, mit den Antworten einer erdachten Familie. */
final class Familienweg {
    private static final int GENUG = 20;

    /** Eine Mutter allein mit einem Kita-Kind, angestellt, zur Miete. */
    static final Map<String, String> ANTWORTEN = Map.ofEntries(
            entry("ort", "hamm"),
            entry("haushalt/stadtbezirk", "Heessen"),
            entry("kinder/k1/geboren.monat", "3"),
            entry("kinder/k1/geboren.jahr", "2021"),
            entry("kinder/k1/wohnt", "im-haushalt"),
            entry("kinder/k1/taetigkeit", "kita"),
            entry("schwanger", "nein"),
            entry("form", "allein"),
            entry("rolle1", "mutter"),
            entry("unterhalt", "nein"),
            entry("haushalt/bezieht", "keine"),
            entry("erwachsene/a1/taetigkeiten", "angestellt"),
            entry("einkommen", "2000-2500"),
            entry("haushalt/wohnform", "miete"),
            entry("haushalt/bruttokaltmiete", "650"),
            entry("haushalt/heizkosten", "90"),
            entry("besonderes", "keine"));

    private final Dienst dienst;
    private final Map<String, String> eingaben;

    Familienweg(Dienst dienst) {
        this(dienst, Map.of());
    }

    /** Eine Familie, die manches anders beantwortet. */
    Familienweg(Dienst dienst, Map<String, String> anders) {
        this.dienst = dienst;
        eingaben = new TreeMap<>(ANTWORTEN);
        eingaben.putAll(anders);
    }

    /** Der Wert von {@code s} nach der letzten Frage. */
    String antworten() {
        URI hier = URI.create("/finder/wohnort");
        for (int i = 0; i < GENUG && !hier.getPath().endsWith("/antworten"); i++) {
            hier = schicke(hier);
        }
        return hier.getRawQuery().replaceAll("(^|.*&)s=([^&]*).*", "$2");
    }

    private URI schicke(URI hier) {
        String ziel = schicke(hier, formular()).orElseThrow(() -> new IllegalStateException(hier.getPath()));
        URI danach = URI.create(ziel);
        return URI.create(danach.getRawPath() + "?" + danach.getRawQuery());
    }

    private Optional<String> schicke(URI hier, String formular) {
        return dienst.schicke(hier.toString(), "application/x-www-form-urlencoded", formular.getBytes(UTF_8))
                .headers()
                .firstValue("Location");
    }

    private String formular() {
        return eingaben.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), UTF_8) + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
