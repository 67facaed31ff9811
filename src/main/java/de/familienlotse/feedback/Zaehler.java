package de.familienlotse.feedback;

import java.util.List;

/** Was gezaehlt wird, und in welche Werte es zerfaellt. */
enum Zaehler {
    /** Seiten, die gezeigt wurden. */
    SEITE("gezeigt"),
    /** Wege durch die Fragen. */
    WEG("begonnen", "abgeschlossen"),
    /** „Hat das geholfen?“ */
    GEHOLFEN("ja", "teilweise", "nein"),
    /** „Betrag unerwartet?“: anders als ein Rechner, als ein Bescheid oder als sonst etwas. */
    BETRAG("rechner", "bescheid", "anderes"),
    /** „Stimmt etwas nicht?“ bei einem Eintrag des Katalogs. */
    FEHLER("kontakt", "zeit", "text", "link");

    private final List<String> werte;

    Zaehler(String... werte) {
        this.werte = List.of(werte);
    }

    List<String> werte() {
        return werte;
    }
}
