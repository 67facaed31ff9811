package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Deutschkenntnis;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Wahrheit;

/** Was ein Erwachsener tut, woher er kommt und wie es ihm geht. */
public record Erwachsenenalltag(ErwachsenerLage person) {
    /** Ob er eines davon tut. */
    public Wahrheit tut(Taetigkeitsart... eines) {
        return person.tut(eines);
    }

    /** Mindestens so viele Jahre alt; die Grenze steht im Parameter dieses Namens. */
    public Wahrheit ab(String jahre) {
        return person.alter().mindestens(person.lage().recht().zahl(jahre));
    }

    /** Noch nicht so viele Jahre alt. */
    public Wahrheit unter(String jahre) {
        return person.alter().unter(person.lage().recht().zahl(jahre));
    }

    /** Ob eine Schwangerschaft besteht. */
    public Wahrheit schwanger() {
        return person.person().schwangerschaft().gilt(Schwangerschaft::besteht);
    }

    /** Ob eine Behinderung besteht. */
    public Wahrheit behindert() {
        return person.person().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
    }

    /** Ob er schwerbehindert ist (§ 2 Abs. 2 SGB IX). */
    public Wahrheit schwerbehindert() {
        return new Ermaessigung(person).schwerbehindert();
    }

    /** Ob eine schwere Krankheit besteht. */
    public Wahrheit schwerKrank() {
        return person.person().schwerKrank().ist(true);
    }

    /** Ob der Familienstand einer von diesen ist. */
    public Wahrheit steht(Familienstand... einer) {
        return person.person().familienstand().istEines(einer);
    }

    /** Ob er deutsch ist. */
    public Wahrheit deutsch() {
        return person.person().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DEUTSCH);
    }

    /** Ob er einem Staat der Union, des EWR oder der Schweiz angehoert. */
    public Wahrheit unionsbuerger() {
        return person.person().staatsangehoerigkeit().ist(Staatsangehoerigkeit.EU_EWR_SCHWEIZ);
    }

    /** Ob er als Angehoeriger eines anderen Staates einen dieser Titel oder Papiere hat. */
    public Wahrheit hatTitel(Aufenthalt... einen) {
        return person.person()
                .staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.DRITTSTAAT)
                .und(person.person().aufenthalt().istEines(einen));
    }

    /** Ob die Deutschkenntnisse eine dieser Stufen haben. */
    public Wahrheit sprichtDeutsch(Deutschkenntnis... stufen) {
        return person.person().deutsch().istEines(stufen);
    }

    /** Ob er einen Abschluss aus dem Ausland hat. */
    public Wahrheit abschlussImAusland() {
        return person.person().abschlussImAusland().ist(true);
    }
}
