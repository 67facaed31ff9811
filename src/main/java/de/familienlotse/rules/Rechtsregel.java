package de.familienlotse.rules;

import java.util.List;

/**
 * Wie eine Aenderung des Rechts angekuendigt wird.
 *
 * @param parameter Namen oder Anfaenge von Namen, die mit einem Punkt enden
 * @param text Satz fuer alle zusammen; null, wenn jeder Parameter fuer sich spricht
 * @param norm Fundstelle zum Satz oder null
 * @param betrifft Leistungen, auf die es unmittelbar wirkt
 * @param nur fuer welche Familien
 * @param still ob nichts angekuendigt wird, weil nichts davon abhaengt
 */
record Rechtsregel(
        List<String> parameter, String text, String norm, List<String> betrifft, List<NurWenn> nur, boolean still) {
    boolean passt(String name) {
        for (String p : parameter) {
            if (p.endsWith(".") ? name.startsWith(p) : name.equals(p)) {
                return true;
            }
        }
        return false;
    }
}
