package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Angabe;
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
        return kind.waise(Waise.HALBWAISE, Waise.VOLLWAISE);
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

    /** Ob die Vaterschaft rechtlich feststeht. */
    public Wahrheit vaterschaft() {
        return inDerEhe(kind.kind().vaterschaft());
    }

    /** Ob beide Eltern gemeinsam sorgen. */
    public Wahrheit gemeinsameSorge() {
        return inDerEhe(kind.kind().gemeinsameSorge());
    }

    /** Sind beide Eltern genannt und verheiratet, wird danach nicht gefragt (§ 1592 Nr. 1, § 1626a Abs. 1 Nr. 2 BGB). */
    private Wahrheit inDerEhe(Angabe<Boolean> angabe) {
        boolean ehe = kind.eltern().size() > 1 && kind.eltern().stream().allMatch(this::verheiratet);
        return ehe && !angabe.bekannt() ? Wahrheit.JA : angabe.ist(true);
    }

    private boolean verheiratet(String elternteil) {
        return kind.lage().erwachsener(elternteil).person().familienstand().wert() == Familienstand.VERHEIRATET;
    }
}
