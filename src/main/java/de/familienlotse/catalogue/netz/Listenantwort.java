package de.familienlotse.catalogue.netz;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Eine Seite der Liste fuer Programme.
 *
 * @param facetten je Facette und Wert, wie viele Eintraege die Liste mit diesem Wert haette
 * @param geloescht was seit dem genannten Zeitpunkt wegfiel; leer ohne Zeitpunkt
 */
record Listenantwort(
        int zahl,
        int seite,
        int seiten,
        List<Eintragsantwort> eintraege,
        Map<String, Map<String, Integer>> facetten,
        List<Grabstein> geloescht) {
    /** Was es nicht mehr gibt. */
    record Grabstein(String id, Instant geloescht) {}
}
