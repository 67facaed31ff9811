package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;

/**
 * Ein kommender Tag auf der Zeitleiste.
 *
 * @param tag fuer Menschen
 * @param maschine yyyy-MM-dd
 * @param art Schreibweise der Ereignisart
 * @param wen oder null fuer die ganze Familie
 * @param betrag oder null
 * @param warum Adresse der Begruendung oder null
 */
record Zeitpunkt(
        String tag, String maschine, String art, Wort name, String wen, Wort text, String betrag, String warum) {}
