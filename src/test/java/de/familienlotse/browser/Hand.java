package de.familienlotse.browser;

/** Womit jemand die Seiten bedient. */
interface Hand {
    /** Traegt diesen Wert in das Feld ein oder waehlt ihn. */
    void trage(String feld, String wert);

    /** Drueckt einen Knopf oder Verweis, ohne dass eine neue Seite kommt. */
    void klicke(String auswahl);

    /** Drueckt einen Knopf oder Verweis und wartet auf die naechste Seite. */
    void folge(String auswahl);

    /** Die Art des Feldes, wie die Seite sie nennt. */
    static String art(Browser browser, String feld) {
        return (String) browser.frage("return document.querySelector(arguments[0]).type", "[name='" + feld + "']");
    }
}
