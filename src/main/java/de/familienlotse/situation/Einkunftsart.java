package de.familienlotse.situation;

/** Art eines anderen Einkommens. */
public enum Einkunftsart implements Schluessel {
    ARBEITSLOSENGELD,
    KRANKENGELD,
    ELTERNGELD,
    MUTTERSCHAFTSGELD,
    RENTE,
    WAISENRENTE,
    UNTERHALT,
    VERMIETUNG,
    KAPITAL,
    BAFOEG,
    SONSTIGE
}
