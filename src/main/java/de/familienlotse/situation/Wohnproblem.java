package de.familienlotse.situation;

/** Was an der Wohnung Sorgen macht oder sich aendern soll. */
public enum Wohnproblem implements Schluessel {
    MIETRUECKSTAND,
    KUENDIGUNG,
    WOHNUNGSLOS,
    ENERGIESPERRE,
    ZU_KLEIN,
    UMZUG_NOETIG,
    KAUF_ODER_BAU,
    KEINE
}
