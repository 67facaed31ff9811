package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Wohnproblem;
import de.familienlotse.value.Wahrheit;

/** Anlaesse rund um Wohnung und Schulden, die an zwei Stellen genannt sein koennen. */
public record Wohnungsanlass(Lage lage) {
    /** Ob eine Wohnung neu einzurichten ist: nach Umzug, Wohnungsverlust oder Trennung. */
    public Wahrheit neueWohnung() {
        return new Haushaltslage(lage)
                .wohnproblem(Wohnproblem.UMZUG_NOETIG, Wohnproblem.WOHNUNGSLOS)
                .oder(new Familienkreis(lage).nennt("trennung"));
    }

    /** Ob es Schulden gibt: genannt als Anliegen oder als offene Miete oder Energiekosten. */
    public Wahrheit schulden() {
        return new Familienkreis(lage)
                .nennt("schulden")
                .oder(new Haushaltslage(lage).wohnproblem(Wohnproblem.MIETRUECKSTAND, Wohnproblem.ENERGIESPERRE));
    }
}
