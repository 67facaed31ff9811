package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Wahrheit;

/** Was ein Kind tut und wie es ihm geht. */
public record Kindesalltag(KindLage kind) {
    /** Ob es eines davon tut. */
    public Wahrheit tut(Kindtaetigkeit... eines) {
        return kind.kind().taetigkeit().istEines(eines);
    }

    /** Ob eine dieser Behinderungen besteht. */
    public Wahrheit behindert(Behinderung... eine) {
        return kind.kind().behinderung().istEines(eine);
    }

    /** Ob eine dieser Krankheiten besteht. */
    public Wahrheit krank(Krankheit... eine) {
        return kind.kind().krankheit().istEines(eine);
    }

    /** Ob es in einem dieser Verhaeltnisse zur Familie steht. */
    public Wahrheit steht(Verhaeltnis... eines) {
        return kind.kind().verhaeltnis().istEines(eines);
    }

    /** Ob ein Elternteil oder beide gestorben sind. */
    public Wahrheit verwaist() {
        return kind.kind().waise().istEines(Waise.HALBWAISE, Waise.VOLLWAISE);
    }

    /** Ob zusaetzliche Hilfe beim Lernen noetig ist. */
    public Wahrheit brauchtLernhilfe() {
        return kind.kind().lernbedarf().ist(true);
    }

    /** Ob es weniger als zwei Jahre in Deutschland ist. */
    public Wahrheit neuInDeutschland() {
        return kind.kind().neuInDeutschland().ist(true);
    }

    /** Ob sich die Familie um seine Entwicklung sorgt. */
    public Wahrheit entwicklungssorge() {
        return kind.kind().entwicklungssorge().ist(true);
    }
}
