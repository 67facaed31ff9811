package de.familienlotse.calculation;

import de.familienlotse.situation.Einkunftsart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Was Ausbildungsfoerderung fuer die Betreuung von Kindern enthaelt (§ 14b BAföG, § 64 Abs. 3 SGB III, § 10 Abs. 3 AFBG). */
public final class Betreuungsteil {
    private static final Set<Einkunftsart> ARTEN =
            Set.of(Einkunftsart.BAFOEG, Einkunftsart.BERUFSAUSBILDUNGSBEIHILFE, Einkunftsart.AUFSTIEGS_BAFOEG);

    private Betreuungsteil() {}

    /** Ob ein Elternteil solche Foerderung schon bekommt und mit einem Kind lebt, fuer das es ihn geben kann. */
    public static boolean moeglich(Lage lage) {
        return lage.erwachsene().stream().anyMatch(e -> gefoerdert(e) && mitKind(e));
    }

    private static boolean gefoerdert(ErwachsenerLage e) {
        return e.person().einkuenfte().oder(List.of()).stream()
                .anyMatch(i -> i.art().bekannt() && ARTEN.contains(i.art().wert()));
    }

    private static boolean mitKind(ErwachsenerLage e) {
        BigDecimal grenze = e.lage().recht().zahl("bafoeg.kinderbetreuung-alter");
        return e.lage().kinder().stream().anyMatch(k -> k.hatElternteil(e.id())
                .und(k.imHaushalt())
                .und(k.alter().unter(grenze))
                .istJa());
    }
}
