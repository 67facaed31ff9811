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
    /** Alles ist bestaetigt. */
    public static final String VOLLSTAENDIG = "vollstaendig";
    /** Eine Bedingung oder das Angebot selbst ist nicht bestaetigt; {@code offen} sagt, was. */
    public static final String UNGEPRUEFT = "ungeprueft";

    /** Ob alles bestaetigt ist. */
    public boolean bestaetigt() {
        return VOLLSTAENDIG.equals(status);
    }
}
