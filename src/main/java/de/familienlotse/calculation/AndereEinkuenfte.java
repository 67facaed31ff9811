package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Einkommen neben der Erwerbsarbeit, je nach Leistung verschieden gezaehlt; Euro je Monat. */
final class AndereEinkuenfte {
    private final Rechtsstand recht;

    AndereEinkuenfte(Rechtsstand recht) {
        this.recht = recht;
    }

    /** Was nach §§ 11, 11a SGB II zaehlt, vor Absetzungen. */
    Groesse sgb2(Erwachsener e) {
        return summe(e.einkuenfte(), i -> jeArt(i, art -> sgb2(i, art, e)));
    }

    /** Was nach §§ 14, 15 WoGG zaehlt. */
    Groesse wohngeld(Erwachsener e) {
        return summe(e.einkuenfte(), i -> jeArt(i, art -> wohngeld(i, art, e)));
    }

    /** Was nach § 82 SGB XII zaehlt, mit dem Freibetrag beim Elterngeld (§ 10 Abs. 1 BEEG). */
    Groesse sgb12(Erwachsener e) {
        return summe(e.einkuenfte(), i -> jeArt(i, art -> sgb12(i, art, e)));
    }

    /** Einkuenfte eines Kindes nach dem SGB II; dieselben Arten, ohne Freibetraege der Eltern. */
    Groesse kind(Angabe<List<Einkunft>> einkuenfte) {
        return summe(einkuenfte, Einkunft::betrag);
    }

    /** Einkuenfte eines Kindes nach §§ 14, 15 WoGG. */
    Groesse kindWohngeld(Angabe<List<Einkunft>> einkuenfte) {
        return summe(einkuenfte, i -> jeArt(i, art -> wohngeld(i, art)));
    }

    /**
     * Was statt einzelner Kosten von Einkuenften abgeht, die kein Lohn sind: die Pauschale fuer Versicherungen, wem sie zusteht,
     * von Ausbildungsfoerderung mindestens der Betrag nach § 11b Abs. 2b SGB II.
     */
    Groesse abzug(Angabe<List<Einkunft>> einkuenfte, Groesse pauschale) {
        Groesse frei = Groesse.genau(recht.zahl("sgb2.ausbildungsfoerderung-frei"));
        return nurArt(einkuenfte, Einkunftsart.BAFOEG).min(frei).max(pauschale);
    }

    /** Summe der Einkuenfte einer Art; fehlt die Art, die Spanne. */
    Groesse nurArt(Angabe<List<Einkunft>> einkuenfte, Einkunftsart art) {
        return summe(
                einkuenfte,
                i -> i.art().bekannt()
                        ? (i.art().wert() == art ? i.betrag() : Groesse.NULL)
                        : Groesse.NULL.huelle(i.betrag(), Fakten.von(i.art().fakt())));
    }

    private static Groesse summe(Angabe<List<Einkunft>> liste, Function<Einkunft, Groesse> f) {
        if (!liste.bekannt()) {
            return Groesse.unbekannt(liste.fakt());
        }
        Groesse summe = Groesse.NULL;
        for (Einkunft i : liste.wert()) {
            summe = summe.plus(f.apply(i));
        }
        return summe;
    }

    private static Groesse jeArt(Einkunft i, Function<Einkunftsart, Groesse> f) {
        return i.art().bekannt()
                ? f.apply(i.art().wert())
                : Groesse.NULL.huelle(i.betrag(), Fakten.von(i.art().fakt()));
    }

    private Groesse sgb2(Einkunft i, Einkunftsart art, Erwachsener e) {
        return switch (art) {
            case MUTTERSCHAFTSGELD -> Groesse.NULL;
            case ELTERNGELD -> i.betrag().minus(freiWegenErwerbs(e)).nichtNegativ();
            default -> i.betrag();
        };
    }

    private Groesse sgb12(Einkunft i, Einkunftsart art, Erwachsener e) {
        return switch (art) {
            case MUTTERSCHAFTSGELD -> Groesse.NULL;
            case ELTERNGELD -> i.betrag().minus(elterngeldFrei(e)).nichtNegativ();
            default -> i.betrag();
        };
    }

    /** § 10 Abs. 5 BEEG: frei nur, wer vor der Geburt verdient hat, und hoechstens so viel. */
    private Groesse freiWegenErwerbs(Erwachsener e) {
        Groesse frei = elterngeldFrei(e);
        if (!e.vorGeburt().bekannt()) {
            return Groesse.NULL.huelle(frei, Fakten.von(e.vorGeburt().fakt()));
        }
        return frei.min(e.vorGeburt().wert().netto());
    }

    private Groesse elterngeldFrei(Erwachsener e) {
        Groesse basis = Groesse.genau(recht.zahl("gemeinsam.elterngeld-anrechnungsfrei", "basis"));
        Groesse plus = Groesse.genau(recht.zahl("gemeinsam.elterngeld-anrechnungsfrei", "plus"));
        if (!e.elterngeld().bekannt()) {
            return basis.huelle(plus, Fakten.von(e.elterngeld().fakt()));
        }
        var variante = e.elterngeld().wert().variante();
        return Bedarf.waehle(variante.ist(Elterngeldvariante.PLUS), plus, basis);
    }

    private Groesse wohngeld(Einkunft i, Einkunftsart art, Erwachsener e) {
        return switch (art) {
            case ELTERNGELD -> i.betrag().minus(elterngeldFrei(e)).nichtNegativ();
            default -> wohngeld(i, art);
        };
    }

    private Groesse wohngeld(Einkunft i, Einkunftsart art) {
        return switch (art) {
            case KAPITAL ->
                i.betrag().minus(jeMonat("wohngeld.kapitalertraege-frei")).nichtNegativ();
            case RENTE, WAISENRENTE ->
                i.betrag().minus(jeMonat("wohngeld.renten-pauschbetrag")).nichtNegativ();
            case BAFOEG -> i.betrag().mal(recht.zahl("wohngeld.bafoeg-zuschuss-anteil"));
            default -> i.betrag();
        };
    }

    private BigDecimal jeMonat(String parameter) {
        return Zahlen.jeMonat(recht.zahl(parameter));
    }
}
