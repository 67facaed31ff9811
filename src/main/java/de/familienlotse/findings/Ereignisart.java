package de.familienlotse.findings;

import java.util.Locale;

/** Was an einem kommenden Tag geschieht. */
public enum Ereignisart {
    /** Ein Antrag, der spaeter gestellt wird, verliert Geld. */
    FRIST,
    /** Ein Anspruch beginnt. */
    BEGINNT,
    /** Ein Anspruch bleibt, seine Hoehe oder seine Bedingungen aendern sich. */
    AENDERT,
    /** Ein Anspruch endet; der Tag ist der erste ohne ihn. */
    ENDET;

    /** Schreibweise in der Antwort. */
    public String schluessel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
