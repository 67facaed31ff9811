package de.familienlotse.calculation;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Die Lohnsteuerklassen, die eine Person haben kann. */
public final class Steuerklassen {
    private Steuerklassen() {}

    /** Die genannte; sonst alle, die der Familienstand zulaesst. */
    public static List<Integer> von(ErwachsenerLage e) {
        Erwachsener p = e.person();
        if (p.steuerklasse().bekannt()) {
            return List.of(p.steuerklasse().wert());
        }
        Wahrheit ehe = p.familienstand().ist(Familienstand.VERHEIRATET);
        if (ehe.istOffen()) {
            return List.of(1, 2, 3, 4, 5);
        }
        if (ehe.istJa()) {
            return List.of(3, 4, 5);
        }
        Wahrheit allein = e.lage().alleinMitMinderjaehrigem();
        return allein.istJa() ? List.of(2) : allein.istNein() ? List.of(1) : List.of(1, 2);
    }
}
