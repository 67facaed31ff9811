package de.familienlotse.situation;

/** Art eines anderen Einkommens. */
public enum Einkunftsart implements Schluessel {
    ARBEITSLOSENGELD,
    KURZARBEITERGELD,
    KRANKENGELD,
    /** Bei Reha oder Umschulung. */
    UEBERGANGSGELD,
    /** Fuer wenige Tage, um die Pflege Angehoeriger zu ordnen (§ 44a Abs. 3 SGB XI). */
    PFLEGEUNTERSTUETZUNGSGELD,
    ELTERNGELD,
    MUTTERSCHAFTSGELD,
    /** Was der Arbeitgeber zum Mutterschaftsgeld dazuzahlt (§ 20 MuSchG). */
    MUTTERSCHAFTSGELD_ZUSCHUSS,
    RENTE,
    WAISENRENTE,
    UNTERHALT,
    VERMIETUNG,
    KAPITAL,
    BAFOEG,
    BERUFSAUSBILDUNGSBEIHILFE,
    AUSBILDUNGSGELD,
    /** Beitrag zum Unterhalt nach dem AFBG. */
    AUFSTIEGS_BAFOEG,
    /** Der Pflegeversicherung, fuer jemanden im Haushalt. */
    PFLEGEGELD,
    /** Nach § 39 SGB VIII: bei Erwachsenen der Teil fuer die Erziehung, beim Kind der Teil fuer den Unterhalt. */
    PFLEGEKINDERGELD,
    WOHNGELD,
    KINDERZUSCHLAG,
    SONSTIGE
}
