package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;
import java.util.List;

/**
 * Ein kommender Tag auf der Zeitleiste.
 *
 * @param tag fuer Menschen
 * @param maschine yyyy-MM-dd
 * @param art Schreibweise der Ereignisart
 * @param namen die Leistungen; leer, wenn es um keine geht
 * @param wen oder null fuer die ganze Familie
 * @param text oder null, wenn es mehrere Leistungen sind
 * @param betrag der Satz, um wie viel es geht, oder null
 * @param warum Adresse der Begruendung oder null
 */
record Zeitpunkt(
        String tag,
        String maschine,
        String art,
        List<Wort> namen,
        String wen,
        Wort text,
        String betrag,
        String warum) {}
