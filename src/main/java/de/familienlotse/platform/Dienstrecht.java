package de.familienlotse.platform;

/** Rechte neben den Rollen. */
public final class Dienstrecht {
    /** Hat ein Konto in diesem Dienst und darf dessen Kennwort aendern. */
    public static final String KONTO = "konto";

    /** Muss zuerst das Startkennwort ersetzen. */
    public static final String STARTKENNWORT = "startkennwort";

    private Dienstrecht() {}
}
