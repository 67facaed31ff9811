package de.familienlotse.situation;

/** Was vom Einkommen wirklich gezahlt wird. */
public enum Abzug implements Schluessel {
    STEUERN,
    KRANKENVERSICHERUNG,
    RENTENVERSICHERUNG
}
