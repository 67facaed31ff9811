package de.familienlotse.situation.eingabe;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Feste Worte, die als Text weitergegeben werden: Anliegen und Schulformen. */
final class Worte {
    static final Art<String> SCHULFORM = auswahl(
            "grundschule",
            "hauptschule",
            "realschule",
            "sekundarschule",
            "gesamtschule",
            "gymnasium",
            "foerderschule",
            "berufskolleg",
            "weiterbildungskolleg");
    static final Art<String> ANLIEGEN = auswahl(
            "erziehung",
            "baby-schreit",
            "kinderschutz",
            "schulprobleme",
            "berufswahl",
            "wiedereinstieg",
            "ehrenamt",
            "trennung",
            "umgang-sorge",
            "unterhalt",
            "rechtsrat",
            "strafverfahren",
            "gewalt",
            "sucht",
            "psyche",
            "schulden",
            "wohnung",
            "krankheit",
            "pflege",
            "entlastung",
            "erholung",
            "unfall",
            "schwangerschaftskonflikt",
            "fehlgeburt",
            "trauer",
            "arbeitsunfall-tod",
            "adoption-pflegekind",
            "sprache-ankommen",
            "familiennachzug",
            "keine");

    private Worte() {}

    /** Jedes Wort auch in der Schreibweise des Fragebogens ({@code BABY_SCHREIT}). */
    private static Art<String> auswahl(String... worte) {
        Map<String, String> werte = new LinkedHashMap<>();
        for (String wort : worte) {
            werte.put(wort, wort);
        }
        for (String wort : worte) {
            werte.put(wort.toUpperCase(Locale.ROOT).replace('-', '_'), wort);
        }
        return new Auswahl<>(werte);
    }
}
