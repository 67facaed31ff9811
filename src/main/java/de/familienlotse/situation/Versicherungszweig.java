package de.familienlotse.situation;

/** Zweig der Sozialversicherung. */
public enum Versicherungszweig implements Schluessel {
    KRANKEN,
    RENTE,
    ARBEITSLOSEN
}
