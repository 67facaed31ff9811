package de.familienlotse.situation;

/** Leistung, die jemand in der Familie schon bezieht. */
public enum Bezug implements Schluessel {
    SGB2,
    SGB12,
    ASYLBLG,
    WOHNGELD,
    KINDERZUSCHLAG,
    ALG1,
    ELTERNGELD,
    BAFOEG_BAB,
    KEINE
}
