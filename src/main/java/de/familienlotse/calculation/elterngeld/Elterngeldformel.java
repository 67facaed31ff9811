package de.familienlotse.calculation.elterngeld;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hoehe des Elterngelds eines Lebensmonats nach dem Recht am Tag der Geburt (§§ 2, 2a, 3, 4a BEEG), Euro. */
public final class Elterngeldformel {
    private static final int CENT = 2;

    private final Ersatzrate rate;
    private final Groesse hoechstens;
    private final BigDecimal mindestens;
    private final Groesse deckel;
    private final BigDecimal plusAnteil;
    private final BigDecimal bonusAnteil;
    private final BigDecimal bonusMindestens;
    private final BigDecimal jeMehrling;
    private final BigDecimal anrechnungsfrei;

    private Elterngeldformel(Rechtsstand recht) {
        rate = Ersatzrate.von(recht);
        hoechstens = Groesse.genau(recht.zahl("elterngeld.hoechstbetrag"));
        mindestens = recht.zahl("elterngeld.mindestbetrag");
        deckel = Groesse.genau(recht.zahl("elterngeld.einkommensdeckel"));
        plusAnteil = recht.zahl("elterngeld.plus-anteil");
        bonusAnteil = recht.zahl("elterngeld.geschwisterbonus-anteil");
        bonusMindestens = recht.zahl("elterngeld.geschwisterbonus-mindestens");
        jeMehrling = recht.zahl("elterngeld.mehrlingszuschlag");
        anrechnungsfrei = recht.zahl("elterngeld.anrechnungsfrei");
    }

    /** Die Formel nach diesem Stand, dem am Tag der Geburt. */
    public static Elterngeldformel von(Rechtsstand recht) {
        return recht.abgeleitet(Elterngeldformel.class, Elterngeldformel::new);
    }

    /** Ersatzrate zum Netto vor der Geburt, als Anteil (§ 2 Abs. 1, 2 BEEG). */
    public Groesse satz(Groesse vorher) {
        return rate.satz(vorher);
    }

    /**
     * Elterngeld ohne Bonus und Zuschlag.
     *
     * @param vorher Elterngeld-Netto vor der Geburt, je Monat
     * @param imBezug Netto im Durchschnitt der Monate mit dieser Variante und Einkommen; null Euro ohne Einkommen
     */
    public Groesse betrag(Elterngeldvariante variante, Groesse vorher, Groesse imBezug) {
        boolean plus = variante == Elterngeldvariante.PLUS;
        Groesse grenze = plus ? anteil(basis(vorher, Groesse.NULL)) : hoechstens;
        if (ohne(imBezug)) {
            return plus ? grenze : basis(vorher, imBezug);
        }
        return begrenze(roh(vorher, imBezug), mindestens(variante), grenze);
    }

    private Groesse basis(Groesse vorher, Groesse imBezug) {
        return begrenze(roh(vorher, imBezug), mindestens, hoechstens);
    }

    /** § 2 Abs. 3 BEEG: mit Einkommen im Bezug zaehlt nur der Unterschied. */
    private Groesse roh(Groesse vorher, Groesse imBezug) {
        Groesse ersetzt =
                ohne(imBezug) ? vorher : vorher.min(deckel).minus(imBezug).nichtNegativ();
        return ersetzt.mal(rate.satz(vorher));
    }

    private static boolean ohne(Groesse imBezug) {
        return imBezug.istGenau() && imBezug.von().signum() == 0;
    }

    private static Groesse begrenze(Groesse roh, BigDecimal unten, Groesse oben) {
        return roh.min(oben).max(Groesse.genau(unten)).runde(CENT, RoundingMode.HALF_UP);
    }

    private Groesse anteil(Groesse g) {
        return g.mal(plusAnteil).runde(CENT, RoundingMode.HALF_UP);
    }

    private BigDecimal mindestens(Elterngeldvariante variante) {
        return nach(variante, mindestens);
    }

    private BigDecimal nach(Elterngeldvariante variante, BigDecimal basis) {
        return variante == Elterngeldvariante.PLUS ? basis.multiply(plusAnteil) : basis;
    }

    /** Geschwisterbonus zu einem Elterngeld ohne Zuschlaege (§ 2a Abs. 1, § 4a Abs. 2 Nr. 3 BEEG). */
    public Groesse geschwisterbonus(Elterngeldvariante variante, Groesse betrag) {
        Groesse unten = Groesse.genau(nach(variante, bonusMindestens));
        return betrag.mal(bonusAnteil).runde(CENT, RoundingMode.HALF_UP).max(unten);
    }

    /** Mehrlingszuschlag bei so vielen Kindern einer Geburt (§ 2a Abs. 4, § 4a Abs. 2 Nr. 4 BEEG). */
    public Groesse mehrlingszuschlag(Elterngeldvariante variante, int kinder) {
        return Groesse.genau(nach(variante, jeMehrling).multiply(BigDecimal.valueOf(Math.max(0, kinder - 1))));
    }

    /** Was neben anderem Lohnersatz vom Elterngeld bleibt (§ 3 Abs. 2, § 4a Abs. 2 Nr. 5 BEEG). */
    public Groesse anrechnungsfrei(Elterngeldvariante variante, int kinder) {
        return Groesse.genau(nach(variante, anrechnungsfrei).multiply(BigDecimal.valueOf(Math.max(1, kinder))));
    }
}
