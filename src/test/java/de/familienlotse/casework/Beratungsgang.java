package de.familienlotse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.zugang.Besucher;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bedient die Beratung wie ein Browser: schickt jedes Formular ganz ab, wie es dasteht. */
record Beratungsgang(Besucher beratung) {
    private static final Pattern FELD = Pattern.compile(
            "<input type=\"(?:text|hidden)\"[^>]*? name=\"((?:[ab][.:][^\"]+)|auf)\"(?: value=\"([^\"]*)\")?");

    /** Beginnt einen Fall. */
    HttpResponse<String> neu(Map<String, String> felder) {
        return beratung.schickeVon("/beratung", "/beratung/neu", felder);
    }

    /** Die Adresse des Falls mit dieser erdachten Familie. */
    String oeffne(String familie) {
        return ziel(neu(Map.of("muster", familie)));
    }

    /** Drueckt auf der Seite eines Falls einen Knopf; die Adresse danach. */
    String tue(String fall, String knopf, Map<String, String> mehr) {
        Map<String, String> felder = felder(fall);
        felder.putAll(mehr);
        felder.put("tun", knopf);
        return ziel(beratung.schickeVon(fall, "/beratung", felder)).replaceAll("#.*", "");
    }

    /** Texte und verborgene Felder, wie sie auf der Seite stehen, und die Auswahlen. */
    Map<String, String> felder(String fall) {
        String seite = beratung.hole(fall).body();
        Map<String, String> felder = new LinkedHashMap<>();
        Matcher m = FELD.matcher(seite);
        while (m.find()) {
            felder.put(m.group(1), m.group(2) == null ? "" : m.group(2));
        }
        Matcher wahl = Pattern.compile("<select[^>]*? name=\"([ab]:[^\"]+)\"(.*?)</select>", Pattern.DOTALL)
                .matcher(seite);
        while (wahl.find()) {
            Matcher w = Pattern.compile("value=\"([^\"]*)\" selected").matcher(wahl.group(2));
            felder.put(wahl.group(1), w.find() ? w.group(1) : "");
        }
        Matcher haken = Pattern.compile(
                        "<input type=\"checkbox\" id=\"[^\"]*\" name=\"([ab]:[^\"]+)\" value=\"([^\"]*)\" checked")
                .matcher(seite);
        while (haken.find()) {
            felder.merge(haken.group(1), haken.group(2), (x, y) -> x + "," + y);
        }
        return felder;
    }

    /** Wohin eine Antwort weiterschickt. */
    static String ziel(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).isEqualTo(303);
        return antwort.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
