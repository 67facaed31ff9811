package de.familienlotse.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Wie sicher die Bedingungen einer Leistung sind.
 *
 * @param status {@link #VOLLSTAENDIG}, {@link #UNGEPRUEFT} oder null
 * @param am Tag der Pruefung oder null
 * @param quelle worauf sich die Pruefung stuetzt
 * @param offen was warum noch nicht bestaetigt ist, oder null
 */
public record Pruefstand(String status, LocalDate am, List<String> quelle, String offen) {
    /** Jede Bedingung ist bestaetigt. */
    public static final String VOLLSTAENDIG = "vollstaendig";
    /** Mindestens eine Bedingung ist nicht bestaetigt. */
    public static final String UNGEPRUEFT = "ungeprueft";

    /** Ob jede Bedingung bestaetigt ist. */
    public boolean bestaetigt() {
        return VOLLSTAENDIG.equals(status);
    }
}
