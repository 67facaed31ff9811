package de.familienlotse.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ein Eintrag, wie er geliefert wird.
 *
 * @param art leistung, beratung, kurs, treffpunkt, ferien oder veranstaltung
 * @param imFinder ob der Finder prueft, ob es fuer eine Familie gilt
 */
public record Vorlage(
        String id,
        String art,
        Benennung benennung,
        Einordnung einordnung,
        Alter alter,
        Kosten kosten,
        Antragsweg antrag,
        Beleg beleg,
        boolean imFinder,
        Platz platz,
        Zeitplan zeitplan,
        Set<Merkmal> merkmale,
        List<String> unterlagen,
        List<LocalDate> termine) {
    /** Haelt die Reihenfolge fest, damit gleiche Eintraege gleich aussehen. */
    public Vorlage {
        merkmale = Collections.unmodifiableSet(new TreeSet<>(merkmale));
        unterlagen = List.copyOf(unterlagen);
        termine = List.copyOf(termine);
    }
}
