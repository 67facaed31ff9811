package de.familienlotse.situation;

/** Wo das Kind lebt. */
public enum Wohnt implements Schluessel {
    IM_HAUSHALT,
    WECHSELMODELL,
    AUSSERHALB
}
