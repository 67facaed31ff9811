package de.familienlotse.situation;

/** Aufenthaltsstatus bei Drittstaaten. */
public enum Aufenthalt implements Schluessel {
    NIEDERLASSUNG,
    ERWERB,
    /** Fuer Menschen aus der Ukraine (§ 24 AufenthG). */
    VORUEBERGEHENDER_SCHUTZ,
    /** Jeder andere humanitaere Titel. */
    HUMANITAER,
    DULDUNG,
    GESTATTUNG,
    UNGEKLAERT
}
