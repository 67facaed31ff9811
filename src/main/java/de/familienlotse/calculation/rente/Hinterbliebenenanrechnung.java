package de.familienlotse.calculation.rente;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Was von einer Rente wegen Todes wegen eigenen Einkommens abgeht (§ 97 Abs. 2 SGB VI), Euro je Monat. */
public final class Hinterbliebenenanrechnung {
    private static final int CENT = 2;

    private final BigDecimal person;
    private final BigDecimal jeKind;
    private final BigDecimal anteil;

    private Hinterbliebenenanrechnung(Rechtsstand recht) {
        BigDecimal rentenwert = recht.zahl("rente.aktueller-rentenwert");
        person = cent(rentenwert.multiply(recht.zahl("rente.einkommen-frei", "person")));
        jeKind = cent(rentenwert.multiply(recht.zahl("rente.einkommen-frei", "je-kind")));
        anteil = recht.zahl("rente.einkommen-anrechnung");
    }

    /** Nach dem Rentenwert dieses Tages. */
    public static Hinterbliebenenanrechnung von(Rechtsstand recht) {
        return recht.abgeleitet(Hinterbliebenenanrechnung.class, Hinterbliebenenanrechnung::new);
    }

    /** Freibetrag mit so vielen Kindern. */
    public Groesse frei(Groesse kinder) {
        return Groesse.genau(person).plus(kinder.mal(jeKind));
    }

    /** Abzug von der Rente bei diesem Nettoeinkommen. */
    public Groesse abzug(Groesse netto, Groesse frei) {
        return netto.minus(frei).nichtNegativ().mal(anteil).runde(CENT, RoundingMode.HALF_UP);
    }

    private static BigDecimal cent(BigDecimal betrag) {
        return betrag.setScale(CENT, RoundingMode.HALF_UP);
    }
}
