package de.familienlotse.catalogue.daten;

import jakarta.persistence.Embeddable;

/** Wann offen ist: Wochentage wie {@code mo,di} und Uhrzeiten. */
@Embeddable
public record Oeffnungszeit(String tage, String von, String bis) {}
