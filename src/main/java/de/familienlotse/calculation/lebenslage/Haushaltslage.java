package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Haushalt;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.situation.Wohnproblem;
import de.familienlotse.value.Wahrheit;

/** Was den ganzen Haushalt betrifft: Zuzug, Wohnung, Sprache, Wunsch nach einem Kind. */
public record Haushaltslage(Lage lage) {
    /** Ob die Familie in den letzten zwoelf Monaten nach Hamm gezogen ist. */
    public Wahrheit zugezogen() {
        return haushalt().zugezogen().ist(true);
    }

    /** Ob ein Kind gewuenscht ist. */
    public Wahrheit kinderwunsch() {
        return haushalt().kinderwunsch().ist(true);
    }

    /** Ob zu Hause meist eine andere Sprache als Deutsch gesprochen wird. */
    public Wahrheit andereSprache() {
        return haushalt().andereFamiliensprache().ist(true);
    }

    /** Ob eines dieser Probleme mit der Wohnung besteht. */
    public Wahrheit wohnproblem(Wohnproblem... eines) {
        return haushalt().wohnprobleme().gilt(genannt -> {
            for (Wohnproblem p : eines) {
                if (genannt.contains(p)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Ob die Familie auf eine dieser Weisen wohnt. */
    public Wahrheit wohnt(Wohnform... eine) {
        return haushalt().wohnform().istEines(eine);
    }

    private Haushalt haushalt() {
        return lage.familie().haushalt();
    }
}
