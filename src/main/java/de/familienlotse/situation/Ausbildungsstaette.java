package de.familienlotse.situation;

/** Wo jemand lernt, in den Gruppen des BAföG, des SGB III und des AFBG. */
public enum Ausbildungsstaette implements Schluessel {
    /** Allgemeine Schule ab Klasse 10, Berufsfachschule, Fach- und Fachoberschule nach § 2 Abs. 1 Nr. 1 BAföG. */
    WEITERFUEHRENDE_SCHULE,
    /** Mindestens zweijaehrige Klassen mit Berufsabschluss (§ 2 Abs. 1 Nr. 2 BAföG). */
    BERUFSFACHSCHULE,
    FACHOBERSCHULE_NACH_AUSBILDUNG,
    FACHSCHULE_NACH_AUSBILDUNG,
    /** Abendhaupt-, Berufsaufbau- und Abendrealschule. */
    ABENDSCHULE,
    ABENDGYMNASIUM_KOLLEG,
    /** Hoehere Fachschule oder Akademie. */
    HOEHERE_FACHSCHULE,
    HOCHSCHULE,
    /** Betriebliche Ausbildung oder Pflegeausbildung. */
    BETRIEB,
    BERUFSVORBEREITUNG,
    /** Eingangsverfahren und Berufsbildungsbereich einer Werkstatt fuer behinderte Menschen. */
    WERKSTATT,
    /** Aufstiegsfortbildung nach dem AFBG. */
    AUFSTIEG
}
