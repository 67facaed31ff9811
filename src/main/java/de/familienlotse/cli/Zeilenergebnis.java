package de.familienlotse.cli;

import de.familienlotse.bulk.Auszug;
import de.familienlotse.bulk.Zeilenantwort;

/**
 * Was aus einer Zeile wird.
 *
 * @param auszug fuer die Beilagen oder null, wenn es keine gibt
 */
record Zeilenergebnis(Zeilenantwort antwort, Auszug auszug) {}
