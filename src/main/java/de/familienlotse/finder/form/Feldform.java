package de.familienlotse.finder.form;

/** Wie ein Feld aussieht. */
public enum Feldform {
    /** Eine von wenigen Antworten. */
    WAHL,
    /** Eine von vielen Antworten. */
    AUSWAHL,
    /** Mehrere Antworten. */
    MEHRFACH,
    /** Euro mit hoechstens zwei Stellen nach dem Komma. */
    GELD,
    ZAHL,
    GANZE_ZAHL,
    /** Ein Tag. */
    TAG,
    /** Ein Monat; der Tag ist freiwillig. */
    TAG_ODER_MONAT,
    /** Eine Postleitzahl. */
    POSTLEITZAHL;

    /** Ob Tag, Monat und Jahr einzeln eingetragen werden. */
    public boolean datum() {
        return this == TAG || this == TAG_ODER_MONAT;
    }
}
