package de.familienlotse.catalogue.daten;

import java.time.LocalDate;

/** Ein Tag, an dem ein Eintrag stattfindet. */
public record Eintragstag(String id, LocalDate tag) {}
