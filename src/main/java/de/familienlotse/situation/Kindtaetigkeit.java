package de.familienlotse.situation;

/** Was ein Kind tut. */
public enum Kindtaetigkeit implements Schluessel {
    ZUHAUSE,
    KITA,
    TAGESPFLEGE,
    SCHULE,
    AUSBILDUNG,
    STUDIUM,
    FREIWILLIGENDIENST,
    SUCHT_AUSBILDUNG,
    ARBEITSLOS,
    ERWERBSTAETIG,
    WERKSTATT
}
