package de.familienlotse.zugang;

import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Jemand vor dem Dienst, angemeldet oder nicht; haelt sein Cookie selbst. */
public final class Besucher {
    private static final Pattern MARKE = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String COOKIE = "anmeldung=";

    private final Dienst dienst;
    private String sitzung;

    private Besucher(Dienst dienst) {
        this.dienst = dienst;
    }

    /** Jemand ohne Anmeldung. */
    public static Besucher anonym(Dienst dienst) {
        return new Besucher(dienst);
    }

    /** Jemand, der sich mit diesem Testkonto angemeldet hat. */
    public static Besucher als(String name, Dienst dienst) {
        Besucher b = new Besucher(dienst);
        b.meldeAn(name, Testkonten.KENNWORT);
        return b;
    }

    public HttpResponse<String> meldeAn(String name, String kennwort) {
        return schicke("/anmeldung", Map.of("name", name, "kennwort", kennwort));
    }

    public HttpResponse<String> hole(String pfad) {
        return sende(anfrage(pfad).GET());
    }

    /** Schickt ein Formular ohne Marke. */
    public HttpResponse<String> schicke(String pfad, Map<String, String> felder) {
        return sende(anfrage(pfad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formular(felder))));
    }

    /** Schickt ein Formular mit der Marke, die auf dieser Seite steht. */
    public HttpResponse<String> schickeVon(String seite, String pfad, Map<String, String> felder) {
        Matcher m = MARKE.matcher(hole(seite).body());
        Map<String, String> alle = new java.util.TreeMap<>(felder);
        if (m.find()) {
            alle.put("_csrf", m.group(1));
        }
        return schicke(pfad, alle);
    }

    public HttpRequest.Builder anfrage(String pfad) {
        HttpRequest.Builder b = dienst.anfrage(pfad).header("Accept", "text/html,*/*");
        return sitzung == null ? b : b.header("Cookie", COOKIE + sitzung);
    }

    /** Sendet und behaelt, was die Antwort als Cookie setzt. */
    public HttpResponse<String> sende(HttpRequest.Builder anfrage) {
        HttpResponse<String> antwort = dienst.sende(anfrage);
        antwort.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith(COOKIE))
                .forEach(c -> sitzung = c.substring(COOKIE.length()).split(";")[0]);
        return antwort;
    }

    /** Die Kennung der Sitzung; null ohne. */
    public String sitzung() {
        return sitzung;
    }

    /** Nimmt eine fremde Kennung an, als haette sie jemand untergeschoben. */
    public Besucher mitSitzung(String fremde) {
        sitzung = fremde;
        return this;
    }

    private static String formular(Map<String, String> felder) {
        return felder.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
