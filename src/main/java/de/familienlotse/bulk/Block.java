package de.familienlotse.bulk;

import java.util.List;

/**
 * Die Ergebnisse einiger aufeinander folgender Zeilen.
 *
 * @param erste Nummer der ersten Zeile, ab 1
 * @param ergebnisse je Zeile eines
 * @param gelesen wie viele Bytes bis hierher gelesen waren
 */
public record Block<T>(long erste, List<T> ergebnisse, long gelesen) {}
