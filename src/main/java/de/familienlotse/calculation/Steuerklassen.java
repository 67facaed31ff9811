package de.familienlotse.calculation;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import java.util.stream.Stream;

/** Die Lohnsteuerklassen, die eine Person haben kann. */
public final class Steuerklassen {
    private static final int SPLITTING = 3;
    private static final List<Integer> EHE = List.of(SPLITTING, 4, 5);

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
        return ehe.istJa()
                ? EHE
                : Stream.concat(ohneEhe(e).stream(), nachEhe(e).stream()).toList();
    }

    private static List<Integer> ohneEhe(ErwachsenerLage e) {
        Wahrheit allein = e.lage().alleinMitMinderjaehrigem();
        return allein.istJa() ? List.of(2) : allein.istNein() ? List.of(1) : List.of(1, 2);
    }

    /** Im Jahr der Trennung bleibt die Klasse (§ 26 Abs. 1 EStG); seit wann jemand getrennt lebt, ist nicht gefragt. */
    private static List<Integer> nachEhe(ErwachsenerLage e) {
        Wahrheit getrennt = e.person().familienstand().ist(Familienstand.GETRENNT);
        return getrennt.istJa() ? EHE : verwitwet(e);
    }

    /** Im Jahr des Todes bleibt sie, im naechsten gilt die dritte (§ 38b Abs. 1 Satz 2 Nr. 3 Buchstabe b EStG). */
    private static List<Integer> verwitwet(ErwachsenerLage e) {
        if (!e.person().familienstand().ist(Familienstand.VERWITWET).istJa()) {
            return List.of();
        }
        Geburt tod = e.person().verwitwetSeit();
        int jahr = e.lage().tag().getYear();
        if (!tod.bekannt() || tod.spaet().getYear() >= jahr) {
            return EHE;
        }
        return tod.spaet().getYear() == jahr - 1 ? List.of(SPLITTING) : List.of();
    }
}
