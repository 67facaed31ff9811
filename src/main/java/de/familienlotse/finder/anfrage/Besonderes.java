package de.familienlotse.finder.anfrage;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import java.util.List;
import java.util.Map;

/** Was daraus folgt, dass die Familie auf der Seite „Trifft etwas davon zu?“ etwas nicht ankreuzt. */
final class Besonderes {
    private static final String FELD = "besonderes";
    private static final String PFLEGT = "pflegt";

    /** Je Kreuz die Fakten, die ohne es beantwortet sind. */
    private static final Map<String, Map<String, Object>> SONST = Map.of(
            "kind-krank",
            Map.of(
                    "kinder/*/behinderung",
                    "keine",
                    "kinder/*/krankheit",
                    "keine",
                    "kinder/*/pflegegrad",
                    0L,
                    "kinder/*/gradDerBehinderung",
                    0L,
                    "kinder/*/merkzeichen",
                    List.of()),
            "erwachsen-krank",
            Map.of(
                    "erwachsene/*/behinderung",
                    "keine",
                    "erwachsene/*/schwerKrank",
                    false,
                    "erwachsene/*/pflegegrad",
                    0L,
                    "erwachsene/*/gradDerBehinderung",
                    0L,
                    "erwachsene/*/merkzeichen",
                    List.of()),
            PFLEGT,
            Map.of("erwachsene/*/pflegtAngehoerige", false),
            "gestorben",
            Map.of("kinder/*/waise", "keine"),
            "nicht-deutsch",
            Map.of("erwachsene/*/staatsangehoerigkeit", "deutsch", "kinder/*/staatsangehoerigkeit", "deutsch"));

    private Besonderes() {}

    static void von(Antworten a, Map<String, Object> ziel) {
        if (!a.hat(FELD)) {
            return;
        }
        SONST.forEach((kreuz, fakten) -> {
            if (!a.nennt(FELD, kreuz) && !(PFLEGT.equals(kreuz) && jemandKrank(a))) {
                fakten.forEach((fakt, wert) -> fuerAlle(fakt, wert, a, ziel));
            }
        });
    }

    /** Wer ein krankes Kind oder einen kranken Partner hat und kein Kreuz bei der Pflege macht, pflegt diesen vielleicht doch. */
    private static boolean jemandKrank(Antworten a) {
        return a.nennt(FELD, "kind-krank") || a.nennt(FELD, "erwachsen-krank");
    }

    private static void fuerAlle(String fakt, Object wert, Antworten a, Map<String, Object> ziel) {
        for (String p : Personen.zuFakt(fakt, a)) {
            ziel.put(fakt.replace("*", p), wert);
        }
    }
}
