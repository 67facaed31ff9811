package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.accounts.Konten;
import de.familienlotse.platform.Rolle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

@DisplayName("A13, A14, A16, A29: Der Weg einer Beratung, von der ersten Anmeldung bis zur Abmeldung")
class BeratungswegTest {
    private static final String NEU = "sieben Kamele singen";
    private static final String VERGLEICHEN = "button.kern-btn--primary[value=pruefen]";
    private static final int PUNKTE = 121;

    private Browser browser;
    private Hand hand;
    private Axe axe;
    private boolean ohneSkript;

    @AfterEach
    void stelle_zurueck() {
        Browser.hole();
    }

    @ParameterizedTest(name = "{0} px, ohne Skript: {1}, mit der Tastatur: {2}")
    @CsvSource({"320, false, false", "1280, true, false", "1280, false, true", "320, true, true"})
    @DisplayName("Startkennwort, Familienlink, Knopf, Feld, Stichtag, Bedingungen, Kurve, Protokoll, Akte")
    void weg(int breite, boolean stumm, boolean tastatur) {
        browser = Browser.hole().sieh(breite < 400 ? Blick.SCHMAL : Blick.BREIT);
        ohneSkript = stumm;
        skripte(!stumm);
        hand = tastatur ? new Tastatur(browser) : new Maus(browser);
        axe = tastatur ? null : new Axe(browser);
        meldeAn("weg." + breite + "." + tastatur);
        fall();
        wasWaereWenn();
        aendere();
        bedingungen();
        kurve();
        protokoll();
        folge(".fh-dienst form button");
        assertThat(browser.finde("[role=status]").getText()).contains("abgemeldet");
        browser.oeffne("/beratung");
        assertThat(adresse()).contains("/anmeldung");
    }

    private void meldeAn(String name) {
        Konten konten = Website.hole().dienst().kontext().getBean(Konten.class);
        String start = konten.legeAn(name, Set.of(Rolle.BERATUNG));
        browser.oeffne("/beratung");
        anmelden(name, start);
        assertThat(adresse()).contains("/kennwort");
        hand.trage("bisher", start);
        hand.trage("neu", NEU);
        hand.trage("nochmal", NEU);
        folge("form.fh-gruppe button");
        if (adresse().contains("/anmeldung")) {
            anmelden(name, NEU);
        }
        browser.oeffne("/beratung");
    }

    private void anmelden(String name, String kennwort) {
        hand.trage("name", name);
        hand.trage("kennwort", kennwort);
        folge("form.fh-gruppe button");
    }

    private void fall() {
        hand.trage(
                "link",
                Website.hole().ort() + "/finder/ergebnis?s=" + Website.hole().antworten());
        folge("form:has(#link) button");
        assertThat(adresse()).contains("/beratung?f=");
        assertThat(browser.alle(".fb-anders")).isEmpty();
    }

    private void wasWaereWenn() {
        folge("button[value=monat]");
        assertThat(browser.finde("#b-stichtag").getDomProperty("value")).isNotEmpty();
        assertThat(browser.finde(".fb-zeile.fb-anders strong").getText()).isEqualTo("geändert");
        folge("button[value=zuruecksetzen]");
        assertThat(browser.alle(".fb-anders")).isEmpty();
    }

    private void aendere() {
        hand.klicke(".fb-sprung a[href='#b-stichtag']");
        assertThat(browser.frage("return document.activeElement.id")).isEqualTo("b-stichtag");
        hand.trage("b:stichtag", "01.07.2027");
        hand.trage("b:haushalt/bruttokaltmiete", "1200");
        folge(VERGLEICHEN);
        assertThat(browser.finde("#differenz + div thead").getText()).contains("01.07.2027");
        assertThat(browser.alle(".fb-zeile.fb-anders")).hasSize(2);
        assertThat(unterschiede()).isNotEmpty().anySatisfy(z -> assertThat(z).contains("§"));
    }

    private void bedingungen() {
        folge(".fb-unterschiede th a");
        assertThat(browser.alle(".fb-matrix tbody")).hasSize(1);
        assertThat(browser.alle(".fb-matrix tbody tr")).hasSizeGreaterThan(1);
    }

    private void kurve() {
        folge("form:has(#fakt) button");
        assertThat(browser.alle("figure > svg .fh-linie")).hasSize(2);
        hand.klicke(".fh-verlauf details summary");
        assertThat(browser.alle(".fh-zahlen tbody tr")).hasSize(PUNKTE).allMatch(WebElement::isDisplayed);
    }

    private void protokoll() {
        List<String> vorher = unterschiede();
        folge("section[aria-labelledby=vermerk] a");
        assertThat(browser.finde("h1").getText()).isEqualTo("Beratungsprotokoll");
        assertThat(unterschiede()).hasSameSizeAs(vorher);
        folge(".fb-link a");
        assertThat(adresse()).contains("/beratung?f=");
        assertThat(unterschiede()).isEqualTo(vorher);
    }

    private List<String> unterschiede() {
        return browser.alle(".fb-unterschiede tbody tr").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Folgt diesem Knopf oder Verweis; danach darf nichts gegen den Massstab verstossen. */
    private void folge(String auswahl) {
        hand.folge(auswahl);
        if (axe != null) {
            skripte(true);
            assertThat(axe.alles("Weg der Beratung"))
                    .as(browser.treiber().getTitle())
                    .isEmpty();
            skripte(!ohneSkript);
        }
    }

    private void skripte(boolean an) {
        browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !an));
    }

    private String adresse() {
        return browser.treiber().getCurrentUrl();
    }
}
