package de.familienlotse.browser;

import org.openqa.selenium.support.ui.Select;

/** Bedient eine Seite mit der Maus; nur Buchstaben kommen von der Tastatur. */
record Maus(Browser browser) implements Hand {
    @Override
    public void trage(String feld, String wert) {
        String auswahl = "[name='" + feld + "']";
        switch (Hand.art(browser, feld)) {
            case "radio", "checkbox" -> {
                String kreis = browser.finde(auswahl + "[value='" + wert + "']").getAttribute("id");
                klicke("label[for='" + kreis + "']");
            }
            case "select-one" -> new Select(browser.finde(auswahl)).selectByValue(wert);
            default -> {
                browser.finde(auswahl).clear();
                browser.finde(auswahl).sendKeys(wert);
            }
        }
    }

    @Override
    public void klicke(String auswahl) {
        browser.finde(auswahl).click();
    }

    @Override
    public void folge(String auswahl) {
        browser.wartend(() -> klicke(auswahl));
    }
}
