package de.familienlotse.catalogue.daten;

import jakarta.persistence.Embeddable;

/** Wie man jemanden erreicht; jede Angabe ist null, wo keine Quelle sie nennt. */
@Embeddable
public record Kontakt(String telefon, String email, String web) {}
