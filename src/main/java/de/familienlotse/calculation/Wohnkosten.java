package de.familienlotse.calculation;

import de.familienlotse.situation.Haushalt;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Tatsaechliche Kosten der Unterkunft und Heizung (§ 22 Abs. 1 SGB II), Euro je Monat. */
public final class Wohnkosten {
    private Wohnkosten() {}

    /** Alle Kosten der Wohnung. */
    public static Groesse gesamt(Lage lage) {
        Haushalt h = lage.familie().haushalt();
        if (h.wohnform().ist(Wohnform.OHNE_WOHNUNG).istJa()) {
            return Groesse.NULL;
        }
        return h.bruttokaltmiete().plus(h.heizkosten());
    }

    /** Miete oder Belastung ohne Heizung. */
    public static Groesse ohneHeizung(Lage lage) {
        Haushalt h = lage.familie().haushalt();
        return h.wohnform().ist(Wohnform.OHNE_WOHNUNG).istJa() ? Groesse.NULL : h.bruttokaltmiete();
    }

    /** Der Anteil nach Koepfen fuer {@code personen} der Bewohner. */
    public static Groesse anteil(Lage lage, int personen) {
        int koepfe = lage.koepfe();
        Groesse gesamt = gesamt(lage);
        return koepfe == personen
                ? gesamt
                : gesamt.mal(BigDecimal.valueOf(personen)).durch(BigDecimal.valueOf(koepfe), Zahlen.STELLEN);
    }
}
