package de.familienlotse.platform;

import org.springframework.security.core.Authentication;

/** Sagt bei jeder Anfrage, ob eine Anmeldung noch gilt. */
public interface Sitzungspruefung {
    /** Ob das Konto noch so ist wie bei der Anmeldung. */
    boolean gilt(Authentication anmeldung);
}
