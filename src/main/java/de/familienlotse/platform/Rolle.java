package de.familienlotse.platform;

import java.util.Locale;

/** Wofuer jemand aus der Stadt angemeldet ist. */
public enum Rolle {
    /** Vergleicht Lagen mit Familien. */
    BERATUNG,
    /** Pflegt Texte und Angebote. */
    REDAKTION,
    /** Legt Konten an und sperrt sie. */
    VERWALTUNG;

    /** Die Schreibweise nach aussen. */
    public String schluessel() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Das Recht, das diese Rolle verleiht. */
    public String recht() {
        return "ROLE_" + schluessel();
    }
}
