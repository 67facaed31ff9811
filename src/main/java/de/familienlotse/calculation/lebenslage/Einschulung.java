package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Wann ein Kind schulpflichtig wird: in dem Jahr, in dem es bis zum Stichtag im Herbst sechs wird (§ 35 Abs. 1 SchulG). */
public record Einschulung(KindLage kind) {
    private static final String STICHTAG = "einschulung.stichtag";

    /** Ob es in so vielen Kalenderjahren schulpflichtig wird; die Zahl steht im Parameter dieses Namens. */
    public Wahrheit inJahren(String jahre) {
        int jahr = kind.lage().tag().getYear() + kind.recht().zahl(jahre).intValue();
        return sechsAm(jahr).und(sechsAm(jahr - 1).nicht());
    }

    private Wahrheit sechsAm(int jahr) {
        LocalDate tag = LocalDate.of(jahr, teil("monat"), teil("tag"));
        BigDecimal sechs = kind.recht().zahl("alter.sechs");
        return kind.kind().geboren().alterAm(tag).mindestens(sechs);
    }

    private int teil(String name) {
        return kind.recht().zahl(STICHTAG, name).intValue();
    }
}
