package de.familienlotse.situation;

/** Aufenthaltsstatus bei Drittstaaten. */
public enum Aufenthalt implements Schluessel {
    NIEDERLASSUNG,
    ERWERB,
    HUMANITAER,
    DULDUNG,
    GESTATTUNG,
    UNGEKLAERT
}
