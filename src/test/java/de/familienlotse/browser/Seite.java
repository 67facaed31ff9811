package de.familienlotse.browser;

import java.util.function.Consumer;

/**
 * Eine Seite in einem Zustand.
 *
 * @param pfad Adresse; {@code {s}} steht fuer den Link einer Familie mit Antworten
 * @param rolle mit welcher Rolle man dafuer angemeldet ist; null ohne Anmeldung
 * @param danach was dort noch getan wird, bis der Zustand erreicht ist
 */
public record Seite(String name, String pfad, String rolle, Consumer<Browser> danach) {
    static Seite von(String name, String pfad) {
        return new Seite(name, pfad, null, b -> {});
    }

    /** Eine Seite fuer Angemeldete. */
    static Seite fuer(String rolle, String name, String pfad) {
        return new Seite(name, pfad, rolle, b -> {});
    }

    /** Dieselbe Seite, nachdem dieses Formular ausgefuellt und abgeschickt ist. */
    Seite nachdem(String zustand, Consumer<Browser> tun) {
        return new Seite(name + ", " + zustand, pfad, rolle, tun);
    }

    /** Ob es die Seite in jeder Sprache gibt. */
    boolean mehrsprachig() {
        return rolle == null && !pfad.matches("/(regelwerk|probe|schnittstelle|elterngeldplan|anmeldung).*");
    }

    /** Ob sie als Kasten in fremden Seiten steht und darum keinen Kopf zu ueberspringen hat. */
    boolean eingebettet() {
        return pfad.matches("/einbetten(\\?.*)?");
    }

    /** Bringt den Browser hierher. */
    void besuche(Browser browser) {
        besuche(browser, "");
    }

    /** Bringt den Browser in dieser Sprache hierher. */
    void besuche(Browser browser, String praefix) {
        if (rolle != null) {
            Website.hole().meldeAn(browser, rolle);
        }
        String ziel = pfad.contains("{s}") ? pfad.replace("{s}", Website.hole().antworten()) : pfad;
        browser.oeffne(praefix + ziel);
        danach.accept(browser);
        browser.treiber().getTitle();
    }

    @Override
    public String toString() {
        return name;
    }
}
