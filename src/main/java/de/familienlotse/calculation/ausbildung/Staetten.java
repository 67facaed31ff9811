package de.familienlotse.calculation.ausbildung;

import de.familienlotse.situation.Ausbildungsstaette;
import java.util.EnumSet;
import java.util.Set;

/** Gruppen von Ausbildungsstaetten, die ein Gesetz gleich behandelt. */
final class Staetten {
    /** Schulen nach § 2 Abs. 1 Nr. 1 bis 4 BAföG: Schülerinnen und Schüler. */
    static final Set<Ausbildungsstaette> SCHULEN = Set.copyOf(
            EnumSet.range(Ausbildungsstaette.WEITERFUEHRENDE_SCHULE, Ausbildungsstaette.ABENDGYMNASIUM_KOLLEG));

    /** § 2 Abs. 1 Nr. 5, 6 BAföG: Studierende. */
    static final Set<Ausbildungsstaette> STUDIUM =
            Set.of(Ausbildungsstaette.HOEHERE_FACHSCHULE, Ausbildungsstaette.HOCHSCHULE);

    /** Alle nach § 2 Abs. 1 BAföG. */
    static final Set<Ausbildungsstaette> BAFOEG =
            Set.copyOf(EnumSet.range(Ausbildungsstaette.WEITERFUEHRENDE_SCHULE, Ausbildungsstaette.HOCHSCHULE));

    /** Alle nach § 2 Abs. 1 Nr. 2 bis 6 BAföG, fuer die der Wohnort nicht zaehlt. */
    static final Set<Ausbildungsstaette> BAFOEG_UEBERALL =
            Set.copyOf(EnumSet.range(Ausbildungsstaette.BERUFSFACHSCHULE, Ausbildungsstaette.HOCHSCHULE));

    /** Nur die Schulen, fuer die der Wohnort zaehlt (§ 2 Abs. 1 Nr. 1, Abs. 1a BAföG). */
    static final Set<Ausbildungsstaette> WEITERFUEHRENDE = Set.of(Ausbildungsstaette.WEITERFUEHRENDE_SCHULE);

    /** Wege, fuer die eine fruehere Ausbildung nicht zaehlt (§ 7 Abs. 2 Satz 1 Nr. 4 BAföG). */
    static final Set<Ausbildungsstaette> ZWEITER_WEG = Set.of(
            Ausbildungsstaette.FACHOBERSCHULE_NACH_AUSBILDUNG,
            Ausbildungsstaette.ABENDSCHULE,
            Ausbildungsstaette.ABENDGYMNASIUM_KOLLEG);

    /** Nur Hochschulen. */
    static final Set<Ausbildungsstaette> HOCHSCHULEN = Set.of(Ausbildungsstaette.HOCHSCHULE);

    /** Nur Abendgymnasium und Kolleg. */
    static final Set<Ausbildungsstaette> KOLLEG = Set.of(Ausbildungsstaette.ABENDGYMNASIUM_KOLLEG);

    /** Nur die Berufsausbildung im Betrieb. */
    static final Set<Ausbildungsstaette> BETRIEB = Set.of(Ausbildungsstaette.BETRIEB);

    /** Nur die Berufsvorbereitung. */
    static final Set<Ausbildungsstaette> VORBEREITUNG = Set.of(Ausbildungsstaette.BERUFSVORBEREITUNG);

    /** Nur die Werkstatt. */
    static final Set<Ausbildungsstaette> WERKSTATT = Set.of(Ausbildungsstaette.WERKSTATT);

    /** Was Berufsausbildungsbeihilfe tragen kann. */
    static final Set<Ausbildungsstaette> BEIHILFE =
            Set.of(Ausbildungsstaette.BETRIEB, Ausbildungsstaette.BERUFSVORBEREITUNG);

    /** Was Ausbildungsgeld tragen kann. */
    static final Set<Ausbildungsstaette> TEILHABE =
            Set.of(Ausbildungsstaette.BETRIEB, Ausbildungsstaette.BERUFSVORBEREITUNG, Ausbildungsstaette.WERKSTATT);

    /** Aufstiegsfortbildung. */
    static final Set<Ausbildungsstaette> AUFSTIEG = Set.of(Ausbildungsstaette.AUFSTIEG);

    private Staetten() {}
}
