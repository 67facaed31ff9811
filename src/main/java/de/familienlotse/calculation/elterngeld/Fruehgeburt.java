package de.familienlotse.calculation.elterngeld;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Mehr Monate fuer Kinder, die viele Wochen vor dem errechneten Tag geboren sind (§ 4 Abs. 5 BEEG). Ohne errechneten Tag liegt jede
 * Zahl zwischen der regulaeren und der hoechsten.
 */
public final class Fruehgeburt {
    private static final String STUFEN = "elterngeld.fruehgeburt";
    private static final int GEMEINSAM = 0;
    private static final int JE_ELTERNTEIL = 1;
    private static final int LETZTER_BASISMONAT = 2;
    private static final int LUECKENLOS = 3;

    private final Elterngeldkind kind;
    private final Rechtsstand recht;

    /** Die Geburt dieses Kindes; nur, wenn {@link Elterngeldkind#rechtBekannt()}. */
    public Fruehgeburt(Elterngeldkind kind) {
        this.kind = kind;
        recht = kind.recht();
    }

    /** Gemeinsame Basismonate ohne Partnermonate. */
    public Groesse gemeinsam() {
        return zahl(GEMEINSAM, recht.zahl("elterngeld.basismonate-gemeinsam"));
    }

    /** Basismonate, die ein Elternteil hoechstens nimmt. */
    public Groesse jeElternteil() {
        return zahl(JE_ELTERNTEIL, recht.zahl("elterngeld.basismonate-je-elternteil"));
    }

    /** Letzter Lebensmonat mit Basiselterngeld. */
    public Groesse letzterBasismonat() {
        return zahl(LETZTER_BASISMONAT, recht.zahl("elterngeld.letzter-basismonat"));
    }

    /** Erster Lebensmonat, ab dem mindestens ein Elternteil ohne Luecke beziehen muss. */
    public Groesse lueckenlosAb() {
        BigDecimal regulaer = recht.zahl("elterngeld.letzter-basismonat").add(BigDecimal.ONE);
        return zahl(LUECKENLOS, regulaer);
    }

    private Groesse zahl(int spalte, BigDecimal regulaer) {
        if (kind.erwartet()) {
            return Groesse.genau(regulaer);
        }
        var termin = kind.kinder().get(0).kind().entbindungstermin();
        boolean bekannt = termin.bekannt() && kind.geburt().bekannt();
        return Groesse.spanne(
                bekannt ? stufe(spalte, wochen(kind.geburt().spaet(), termin.wert()), regulaer) : regulaer,
                stufe(spalte, bekannt ? wochen(kind.geburt().frueh(), termin.wert()) : Long.MAX_VALUE, regulaer),
                Fakten.von(termin.bekannt() ? kind.geburt().fakt() : termin.fakt()));
    }

    private static long wochen(LocalDate geboren, LocalDate termin) {
        return ChronoUnit.WEEKS.between(geboren, termin);
    }

    private BigDecimal stufe(int spalte, long wochen, BigDecimal regulaer) {
        BigDecimal zahl = regulaer;
        for (String ab : recht.wert(STUFEN).reihen().keySet()) {
            zahl = wochen >= Long.parseLong(ab)
                    ? zahl.max(recht.reihe(STUFEN, ab).get(spalte))
                    : zahl;
        }
        return zahl;
    }
}
