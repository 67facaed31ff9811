package de.familienlotse.finder.ergebnis;

import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Was die Familie nach ihren Antworten schon bekommt und deshalb nicht zu beantragen braucht. */
final class Bezogen {
    private static final String KINDERGELD = "kindergeld";
    private static final Map<Bezug, Set<String>> LEISTUNGEN = Map.of(
            Bezug.SGB2, Set.of("grundsicherungsgeld-sgb2"),
            Bezug.WOHNGELD, Set.of("wohngeld-mietzuschuss", "wohngeld-lastenzuschuss"),
            Bezug.KINDERZUSCHLAG, Set.of("kinderzuschlag"),
            Bezug.ELTERNGELD, Set.of("basiselterngeld", "elterngeldplus"));

    private final Familie familie;
    private final List<Bezug> bezuege;

    Bezogen(Familie familie) {
        this.familie = familie;
        bezuege = familie.haushalt().bezieht().oder(List.of());
    }

    /** Ob die Leistung angegeben ist oder aus einer angegebenen folgt. */
    boolean ist(String leistung) {
        return leistung.equals(KINDERGELD)
                ? kindergeld()
                : bezuege.stream()
                        .anyMatch(b -> LEISTUNGEN.getOrDefault(b, Set.of()).contains(leistung));
    }

    private boolean kindergeld() {
        List<Kind> kinder = familie.kinder().oder(List.of());
        return !kinder.isEmpty() && kinder.stream().allMatch(familie::kindergeldMitZuschlag);
    }
}
