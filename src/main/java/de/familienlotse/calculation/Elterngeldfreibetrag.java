package de.familienlotse.calculation;

import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.VorGeburt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Was von Elterngeld und den darauf angerechneten Mutterschaftsleistungen nicht zaehlt (§ 10 BEEG), Euro je Monat. */
public final class Elterngeldfreibetrag {
    private static final String SATZ = "gemeinsam.elterngeld-anrechnungsfrei";

    private final ErwachsenerLage e;

    /** Fuer das Elterngeld dieser Person. */
    public Elterngeldfreibetrag(ErwachsenerLage e) {
        this.e = e;
    }

    /** Elterngeld eines Kindes, das selbst Mutter oder Vater ist: frei ist nichts bis alles. */
    static Groesse abgezogen(Groesse elterngeld, Rechtsstand recht) {
        Groesse frei = Groesse.genau(recht.zahl(SATZ, "basis"));
        return elterngeld.minus(frei).nichtNegativ().huelle(elterngeld, Fakten.KEINE);
    }

    /** Allgemein: je Kind der Geburt, bei Elterngeld Plus zur Haelfte (§ 10 Abs. 1, 3, 4 BEEG). */
    public Groesse allgemein() {
        return jeVariante(jeGeburt());
    }

    /** Bei SGB II und Kinderzuschlag: nur wer vor der Geburt verdient hat, und hoechstens so viel (§ 10 Abs. 5 BEEG). */
    Groesse sgb2() {
        return jeVariante(mutterschaftSgb2());
    }

    /** Ebenso neben Mutterschaftsleistungen; ihre Monate sind Basismonate (§ 4 Abs. 4 Satz 3 BEEG). */
    Groesse mutterschaftSgb2() {
        var vorher = e.person().vorGeburt();
        return vorher.bekannt()
                ? voll().min(netto(vorher.wert()))
                : Groesse.NULL.huelle(voll(), Fakten.von(vorher.fakt()));
    }

    /** Genannt oder aus dem Brutto vor der Geburt gerechnet. */
    private Groesse netto(VorGeburt vorher) {
        Groesse gerechnet = vorher.netto().istGenau() ? null : new Elternteil(e).netto();
        return gerechnet == null ? vorher.netto() : gerechnet;
    }

    /** Was von Elterngeld und Mutterschaftsleistungen bleibt; nach der Geburt gilt der Freibetrag fuer beide zusammen. */
    Groesse rest(Groesse elterngeld, Groesse mutterschaft) {
        if (elterngeld == Groesse.NULL && mutterschaft == Groesse.NULL) {
            return Groesse.NULL;
        }
        Groesse davor = elterngeld.minus(allgemein()).nichtNegativ().plus(mutterschaft);
        if (mutterschaft == Groesse.NULL) {
            return davor;
        }
        Groesse danach = elterngeld.plus(mutterschaft).minus(jeGeburt()).nichtNegativ();
        return Bedarf.waehle(nachGeburt(), danach, davor);
    }

    /** Ob Mutterschaftsleistungen fuer die Zeit nach der Geburt gezahlt werden (§ 3 Abs. 1 Nr. 1 BEEG). */
    Wahrheit nachGeburt() {
        return e.person().schwangerschaft().gilt(Schwangerschaft::besteht).nicht();
    }

    private Groesse jeGeburt() {
        return voll().mal(new Mehrlinge(e).zahl());
    }

    private Groesse voll() {
        return Groesse.genau(satz("basis"));
    }

    private Groesse jeVariante(Groesse basis) {
        Groesse plus = basis.mal(satz("plus")).durch(satz("basis"), Zahlen.STELLEN);
        var plan = e.person().elterngeld();
        if (plan.bekannt()) {
            return Groesse.waehle(plan.wert().variante().ist(Elterngeldvariante.PLUS), plus, basis);
        }
        boolean neu = e.lage().zufluesse().hat(e.id(), Einkunftsart.ELTERNGELD);
        return neu ? basis : plus.huelle(basis, Fakten.von(plan.fakt()));
    }

    private BigDecimal satz(String variante) {
        return e.lage().recht().zahl(SATZ, variante);
    }
}
