package de.familienlotse.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.familienlotse.questionnaire.Berichtigung;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Wenn;
import de.familienlotse.rules.Regelwerk;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Der Fragebogen als Antwort.
 *
 * @param version Fingerabdruck aller Texte des Regelwerks
 * @param berichtigungen Felder der Anfrage, nach denen niemand fragt
 */
record FragenAntwort(String version, List<Karte> fragen, List<Berichtigung> berichtigungen) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Eine Frage mit ihren Texten; {@code wenn} null = immer. */
    record Karte(
            @JsonUnwrapped @JsonIgnoreProperties({"wenn", "eingaben"}) Frage frage,
            List<String> wer,
            Map<String, Object> wenn,
            List<Feld> eingaben) {}

    /** Eine Eingabe: ihr Fakt, wer gefragt wird, wann sie zutrifft und was sie annimmt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Feld(
            String fakt,
            String wer,
            Map<String, Object> wenn,
            String art,
            String text,
            List<String> werte,
            BigDecimal von,
            BigDecimal bis,
            Map<String, Feld> felder) {}

    static byte[] schreibe(Regelwerk r) {
        List<Karte> karten =
                r.fragen().fragen().stream().map(FragenAntwort::karte).toList();
        return JSON.writeValueAsBytes(
                new FragenAntwort(r.version(), karten, r.fragen().berichtigungen()));
    }

    private static Karte karte(Frage f) {
        return new Karte(
                f,
                f.eingaben().stream().map(e -> e.wer().schluessel()).distinct().toList(),
                wenn(f.wenn()),
                f.eingaben().stream().map(FragenAntwort::feld).toList());
    }

    private static Feld feld(Eingabe e) {
        return feld(e.fakt(), e.wer().schluessel(), wenn(e.wenn()), e.art());
    }

    private static Feld feld(String fakt, String wer, Map<String, Object> wenn, Feldart a) {
        Map<String, Feld> felder = new LinkedHashMap<>();
        a.felder().forEach((name, f) -> felder.put(name, feld(null, null, null, f)));
        return new Feld(
                fakt,
                wer,
                wenn,
                a.form().schluessel(),
                a.text(),
                a.werte().isEmpty() ? null : a.werte(),
                a.von(),
                a.bis(),
                felder.isEmpty() ? null : felder);
    }

    private static Map<String, Object> wenn(Wenn w) {
        return w == null ? null : w.wort();
    }
}
