package de.familienlotse.catalogue;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Wann zuletzt geprueft wurde und wogegen; {@code musterdaten} sind erfunden. */
@Embeddable
public record Beleg(LocalDate geprueft, String quelle, boolean musterdaten) {}
