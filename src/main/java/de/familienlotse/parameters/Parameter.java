package de.familienlotse.parameters;

import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * Eine Groesse des Rechts mit allen Werten, nach dem Tag ihres Beginns.
 *
 * @param name {@code leistung.was}
 * @param was deutsche Bezeichnung fuer Menschen
 * @param einheit euro, jahre, monate, prozent, anteil, faktor, ...
 * @param je monat, jahr, tag, stunde, einmalig oder null
 * @param norm Fundstelle
 * @param geprueft Tag der letzten Pruefung
 * @param bestaetigt ob eine Quelle den Wert bestaetigt; sonst entscheidet er nichts
 * @param werte Werte ab Tag; ein {@link Wert} ohne Inhalt beendet die Regel
 */
public record Parameter(
        String name,
        String was,
        String einheit,
        String je,
        String norm,
        LocalDate geprueft,
        boolean bestaetigt,
        NavigableMap<LocalDate, Wert> werte) {

    /** Der am Tag geltende Wert. @throws IllegalArgumentException vor dem ersten Wert */
    public Wert am(LocalDate tag) {
        var eintrag = werte.floorEntry(tag);
        if (eintrag == null) {
            throw new IllegalArgumentException(name + " ist erst ab " + werte.firstKey() + " bekannt, nicht am " + tag);
        }
        return eintrag.getValue();
    }

    /** Der erste Tag, fuer den ein Wert bekannt ist. */
    public LocalDate erster() {
        return werte.firstKey();
    }
}
