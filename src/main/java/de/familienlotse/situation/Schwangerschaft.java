package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import java.time.LocalDate;

/**
 * Eine bestehende Schwangerschaft oder deren Verneinung.
 *
 * @param besteht false bei der Antwort "keine"
 */
public record Schwangerschaft(boolean besteht, Angabe<LocalDate> entbindungstermin, Angabe<Boolean> mehrlinge) {
    /** Die Antwort "keine". */
    public static final Schwangerschaft KEINE = new Schwangerschaft(false, null, null);
}
