package de.familienlotse.regelbuch;

/**
 * Wohin die Seiten des Regelbuchs verweisen: im Dienst auf Adressen, als Dateien nebeneinander.
 *
 * @param stil Adresse des Stilblatts
 * @param start Adresse der Marke im Kopf
 * @param verzeichnis Adresse der Uebersicht
 * @param vor was vor der Kennung einer Leistung steht
 * @param nach was nach ihr steht
 * @param filter ob die Uebersicht gefiltert werden kann
 */
record Verweise(String stil, String start, String verzeichnis, String vor, String nach, boolean filter) {
    /** Im laufenden Dienst. */
    static final Verweise DIENST = new Verweise("/regelbuch.css", "/", "/regelwerk", "/regelwerk/", "", true);
    /** Als Dateien in einem Ordner. */
    static final Verweise ORDNER = new Verweise("regelbuch.css", "index.html", "index.html", "", ".html", false);

    /** Die Seite einer Leistung. */
    public String zu(String leistung) {
        return vor + leistung + nach;
    }
}
