package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Das Regelbuch im Dienst")
class RegelbuchNetzTest {
    private static Dienst dienst;

    @BeforeAll
    static void starte() {
        dienst = new Dienst();
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Übersicht und Seite sind lesbar, verweisen aufeinander und dürfen behalten werden")
    void seiten() {
        HttpResponse<String> index = dienst.hole("/regelwerk");
        assertThat(index.statusCode()).isEqualTo(200);
        assertThat(index.body())
                .contains("href=\"/regelwerk/kindergeld\"", "action=\"/regelwerk\"", "href=\"/regelbuch.css\"");
        HttpResponse<String> blatt = dienst.hole("/regelwerk/kindergeld");
        assertThat(blatt.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(blatt.body()).contains("§ 32 Abs. 3 EStG", "259 €", "<svg", "href=\"/regelwerk/kinderzuschlag\"");
        assertThat(blatt.headers().allValues("Cache-Control")).containsExactly("public, max-age=300");
    }

    @Test
    @DisplayName("Wer die Seite schon hat, bekommt sie nicht noch einmal")
    void unveraendert() {
        String marke = dienst.hole("/regelwerk/kindergeld")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var wieder = dienst.sende(dienst.anfrage("/regelwerk/kindergeld")
                .header("If-None-Match", marke)
                .GET());
        assertThat(wieder.statusCode()).isEqualTo(304);
        assertThat(wieder.body()).isEmpty();
        assertThat(dienst.hole("/regelwerk/kinderzuschlag").headers().firstValue("ETag"))
                .isNotEqualTo(marke);
    }

    @Test
    @DisplayName("Die Auswahl ist eine Adresse; was es nicht gibt, ergibt eine leere Liste mit Weg zurück")
    void auswahl() {
        String land = dienst.hole("/regelwerk?ebene=land&kategorie=&lebensphase=&stand=")
                .body();
        assertThat(land)
                .contains("/regelwerk/wohnberechtigungsschein", "selected")
                .doesNotContain("/regelwerk/kindergeld\"");
        HttpResponse<String> leer = dienst.hole("/regelwerk?ebene=%22%3E%3Cscript%3E");
        assertThat(leer.statusCode()).isEqualTo(200);
        assertThat(leer.body()).contains("Alle Leistungen zeigen").doesNotContain("<script>");
    }

    @Test
    @DisplayName("Eine unbekannte Leistung ist eine lesbare Seite mit 404, die niemand behält")
    void unbekannt() {
        HttpResponse<String> antwort = dienst.hole("/regelwerk/gibt-es-nicht");
        assertThat(antwort.statusCode()).isEqualTo(404);
        assertThat(antwort.body()).contains("Diese Leistung gibt es nicht", "gibt-es-nicht");
        assertThat(antwort.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
}
