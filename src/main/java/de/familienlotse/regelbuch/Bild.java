package de.familienlotse.regelbuch;

import java.util.List;

/**
 * Das Bild der Beziehungen einer Leistung, in Einheiten eines Blatts von {@link #BREITE}.
 *
 * @param linien Pfade mit Pfeilen: was zuerst kommt und was folgt
 * @param trennungen Pfade zu dem, was nicht zugleich geht
 */
record Bild(int hoehe, List<Kasten> kaesten, List<Wort> worte, List<String> linien, List<String> trennungen) {
    /** So schmal, dass die Schrift auch auf dem Telefon lesbar bleibt. */
    static final int BREITE = 320;

    /** Ein Kasten mit dem Namen einer Leistung; {@code mitte}: die Leistung der Seite. */
    record Kasten(int x, int y, int breite, int hoehe, boolean mitte, List<Zeile> zeilen) {}

    /** Eine Zeile Text. */
    record Zeile(int x, int y, String text) {}

    /** Eine Beschriftung: Schluessel des Texts und die Zahl, die er nennt. */
    record Wort(int x, int y, String schluessel, int zahl) {}
}
