package de.familienlotse.feedback;

import de.familienlotse.platform.Sprache;

/**
 * Was einmal geschah. Mehr wird ueber keinen Besuch behalten.
 *
 * @param leistung um welche Leistung es ging; sonst leer
 * @param fassung bei „Betrag unerwartet?“ die Fassung des Regelwerks; sonst leer
 */
record Ereignis(Zaehler zaehler, String wert, Seitenart seite, Sprache sprache, String leistung, String fassung) {
    private static final String KENNUNG = "[A-Za-z0-9-]{0,80}";

    /** @throws IllegalArgumentException wenn ein Wert nicht zum Zaehler gehoert oder keine Kennung ist */
    Ereignis {
        if (!zaehler.werte().contains(wert) || !leistung.matches(KENNUNG) || !fassung.matches(KENNUNG)) {
            throw new IllegalArgumentException("Kein Ereignis");
        }
    }

    static Ereignis gezeigt(Seitenart seite, Sprache sprache, String leistung) {
        return new Ereignis(Zaehler.SEITE, "gezeigt", seite, sprache, leistung, "");
    }

    static Ereignis weg(String wert, Sprache sprache) {
        return new Ereignis(Zaehler.WEG, wert, Seitenart.FRAGE, sprache, "", "");
    }

    /** Dasselbe, ohne zu sagen, um welche Leistung es ging. */
    Ereignis ohneLeistung() {
        return new Ereignis(zaehler, wert, seite, sprache, "", "");
    }
}
