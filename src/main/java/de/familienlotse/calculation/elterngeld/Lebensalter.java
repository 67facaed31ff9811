package de.familienlotse.calculation.elterngeld;

import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Bis zu welchem Lebensmonat es Elterngeld gibt (§ 4 Abs. 1, 5 BEEG). */
final class Lebensalter {
    private Lebensalter() {}

    /** Jung genug fuer Basiselterngeld; vor der Geburt offen. */
    static Wahrheit basis(Elterngeldkind k) {
        if (k.erwartet() || !k.rechtBekannt()) {
            return ausserhalb(k);
        }
        return k.monate().unter(new Fruehgeburt(k).letzterBasismonat());
    }

    /** Jung genug fuer ElterngeldPlus: wie Basis, danach nur in laufendem Bezug ohne Luecke. */
    static Wahrheit plus(Elterngeldkind k) {
        if (k.erwartet() || !k.rechtBekannt()) {
            return ausserhalb(k);
        }
        Wahrheit ueberhaupt = k.monate().unter(letzterPlusmonat(k));
        return basis(k).oder(ueberhaupt.und(k.lage().bezieht(Bezug.ELTERNGELD)));
    }

    /** Vor der Geburt offen; von aelterem Recht gilt nur, dass es einmal endet. */
    private static Wahrheit ausserhalb(Elterngeldkind k) {
        boolean zuAlt =
                !k.erwartet() && k.monate().mindestens(letzterPlusmonat(k)).istJa();
        return zuAlt ? Wahrheit.NEIN : Offen.BEHOERDE;
    }

    private static BigDecimal letzterPlusmonat(Elterngeldkind k) {
        return k.lage().recht().zahl("elterngeld.letzter-plusmonat");
    }
}
