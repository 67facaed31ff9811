package de.familienlotse.calculation.ausbildung;

import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import java.util.EnumSet;
import java.util.Set;

/** Welche Ausbildungsstaetten zu einer Taetigkeit passen. */
final class Taetigkeitsstaetten {
    private static final Set<Ausbildungsstaette> KEINE = Set.of();
    private static final Set<Ausbildungsstaette> SCHULE =
            Set.copyOf(EnumSet.range(Ausbildungsstaette.WEITERFUEHRENDE_SCHULE, Ausbildungsstaette.HOEHERE_FACHSCHULE));
    private static final Set<Ausbildungsstaette> AUSBILDUNG = Set.of(
            Ausbildungsstaette.BERUFSFACHSCHULE,
            Ausbildungsstaette.FACHSCHULE_NACH_AUSBILDUNG,
            Ausbildungsstaette.HOEHERE_FACHSCHULE,
            Ausbildungsstaette.BETRIEB,
            Ausbildungsstaette.BERUFSVORBEREITUNG,
            Ausbildungsstaette.AUFSTIEG);

    private Taetigkeitsstaetten() {}

    static Set<Ausbildungsstaette> von(Kindtaetigkeit t) {
        return switch (t) {
            case SCHULE -> SCHULE;
            case AUSBILDUNG -> AUSBILDUNG;
            case STUDIUM -> Staetten.HOCHSCHULEN;
            case SUCHT_AUSBILDUNG, ARBEITSLOS -> Staetten.VORBEREITUNG;
            case ERWERBSTAETIG -> Staetten.AUFSTIEG;
            case WERKSTATT -> Staetten.WERKSTATT;
            default -> KEINE;
        };
    }

    static Set<Ausbildungsstaette> von(Taetigkeitsart t) {
        return switch (t) {
            case SCHULE -> SCHULE;
            case AUSBILDUNG -> AUSBILDUNG;
            case STUDIUM -> Staetten.HOCHSCHULEN;
            case ARBEITSUCHEND -> Set.of(Ausbildungsstaette.BERUFSVORBEREITUNG, Ausbildungsstaette.AUFSTIEG);
            case FREIWILLIGENDIENST, RENTE -> KEINE;
            default -> Staetten.AUFSTIEG;
        };
    }
}
