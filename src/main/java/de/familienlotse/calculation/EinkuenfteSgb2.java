package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Groesse;
import java.util.EnumSet;
import java.util.Set;

/** Welche anderen Einkuenfte nach §§ 11, 11a SGB II und § 1 GrusiGV zaehlen, vor Absetzungen; Euro je Monat. */
final class EinkuenfteSgb2 {
    /** Was ohne Abstriche zaehlt. */
    static final Set<Einkunftsart> VOLL = EnumSet.of(
            Einkunftsart.ARBEITSLOSENGELD,
            Einkunftsart.KRANKENGELD,
            Einkunftsart.UEBERGANGSGELD,
            Einkunftsart.PFLEGEUNTERSTUETZUNGSGELD,
            Einkunftsart.RENTE,
            Einkunftsart.WAISENRENTE,
            Einkunftsart.UNTERHALT,
            Einkunftsart.VERMIETUNG,
            Einkunftsart.BAFOEG,
            Einkunftsart.BERUFSAUSBILDUNGSBEIHILFE,
            Einkunftsart.AUSBILDUNGSGELD,
            Einkunftsart.AUFSTIEGS_BAFOEG,
            Einkunftsart.SONSTIGE);

    private static final Set<Einkunftsart> AUSBILDUNG = EnumSet.of(
            Einkunftsart.BAFOEG,
            Einkunftsart.BERUFSAUSBILDUNGSBEIHILFE,
            Einkunftsart.AUSBILDUNGSGELD,
            Einkunftsart.AUFSTIEGS_BAFOEG);

    private final Einkuenfte einkuenfte;
    private final Rechtsstand recht;

    EinkuenfteSgb2(Einkuenfte einkuenfte, Rechtsstand recht) {
        this.einkuenfte = einkuenfte;
        this.recht = recht;
    }

    /** Eines Erwachsenen. */
    Groesse von(ErwachsenerLage e) {
        return uebrige(e).plus(kurzarbeitergeld()).plus(zuschuss(e));
    }

    /** Ohne das, was wie Lohn behandelt wird oder werden kann. */
    Groesse uebrige(ErwachsenerLage e) {
        return einkuenfte.bekannt() ? gemeinsame().plus(elterngeld(e)).plus(pflegekinder(e)) : einkuenfte.unbekannt();
    }

    /** Einkommen aus Erwerbstaetigkeit (BSG vom 14.03.2012, B 14 AS 18/11 R). */
    Groesse kurzarbeitergeld() {
        return einkuenfte.sicher(Einkunftsart.KURZARBEITERGELD);
    }

    /** Was noch Lohnersatz sein kann, weil es nicht oder ohne Art genannt ist. */
    Groesse offen() {
        return einkuenfte.bekannt() ? einkuenfte.ohneArt() : einkuenfte.unbekannt();
    }

    /** Eines Kindes; wie viel von eigenem Elterngeld frei ist, laesst sich nicht sagen. */
    Groesse desKindes() {
        if (!einkuenfte.bekannt()) {
            return einkuenfte.unbekannt();
        }
        Groesse elterngeld = einkuenfte.sicher(Einkunftsart.ELTERNGELD);
        return gemeinsame()
                .plus(kurzarbeitergeld())
                .plus(einkuenfte.sicher(Einkunftsart.MUTTERSCHAFTSGELD_ZUSCHUSS))
                .plus(elterngeld == Groesse.NULL ? elterngeld : Elterngeldfreibetrag.abgezogen(elterngeld, recht));
    }

    /** Was der Arbeitgeber zum Mutterschaftsgeld zahlt; frei, soweit nach der Geburt und nicht schon fuer Elterngeld gebraucht. */
    Groesse zuschuss(ErwachsenerLage e) {
        Groesse zuschuss = einkuenfte.sicher(Einkunftsart.MUTTERSCHAFTSGELD_ZUSCHUSS);
        if (zuschuss == Groesse.NULL) {
            return zuschuss;
        }
        Elterngeldfreibetrag f = new Elterngeldfreibetrag(e);
        Groesse frei = f.mutterschaftSgb2()
                .minus(einkuenfte.sicher(Einkunftsart.ELTERNGELD))
                .nichtNegativ();
        return Bedarf.waehle(f.nachGeburt(), zuschuss.minus(frei).nichtNegativ(), zuschuss);
    }

    /**
     * Was statt einzelner Kosten von Einkuenften abgeht, die kein Lohn sind: die Pauschale fuer Versicherungen, wem sie zusteht,
     * von Ausbildungsfoerderung mindestens der Betrag nach § 11b Abs. 2b SGB II.
     */
    Groesse abzug(Groesse pauschale) {
        Groesse frei = Groesse.genau(recht.zahl("sgb2.ausbildungsfoerderung-frei"));
        return einkuenfte
                .sicher(AUSBILDUNG)
                .minus(einkuenfte.freiSgb2())
                .nichtNegativ()
                .plus(offen())
                .min(frei)
                .max(pauschale);
    }

    private Groesse elterngeld(ErwachsenerLage e) {
        Groesse elterngeld = einkuenfte.sicher(Einkunftsart.ELTERNGELD);
        return elterngeld == Groesse.NULL
                ? elterngeld
                : elterngeld.minus(new Elterngeldfreibetrag(e).sgb2()).nichtNegativ();
    }

    private Groesse gemeinsame() {
        return einkuenfte
                .sicher(VOLL)
                .minus(einkuenfte.freiSgb2())
                .nichtNegativ()
                .plus(kapital())
                .plus(einkuenfte.ohneArt());
    }

    private Groesse kapital() {
        Groesse kapital = einkuenfte.sicher(Einkunftsart.KAPITAL);
        return kapital == Groesse.NULL
                ? kapital
                : kapital.minus(Zahlen.jeMonat(recht.zahl("sgb2.kapitalertraege-frei")))
                        .nichtNegativ();
    }

    private Groesse pflegekinder(ErwachsenerLage e) {
        Groesse erziehung = einkuenfte.sicher(Einkunftsart.PFLEGEKINDERGELD);
        return erziehung == Groesse.NULL ? erziehung : erziehung.mal(new Pflegekinder(e.lage()).anteil());
    }
}
