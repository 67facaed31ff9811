package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Einkuenfte eines Auszubildenden neben dem Lohn, in den Gruppen des BAföG; Euro je Monat. */
final class Ausbildungseinkuenfte {
    private static final Set<Einkunftsart> STEUERLICH =
            EnumSet.of(Einkunftsart.VERMIETUNG, Einkunftsart.RENTE, Einkunftsart.SONSTIGE);
    private static final Set<Einkunftsart> ERSATZ = EnumSet.of(
            Einkunftsart.ARBEITSLOSENGELD,
            Einkunftsart.KURZARBEITERGELD,
            Einkunftsart.KRANKENGELD,
            Einkunftsart.UEBERGANGSGELD);
    private static final Set<Einkunftsart> ELTERNGELD = EnumSet.of(
            Einkunftsart.ELTERNGELD, Einkunftsart.MUTTERSCHAFTSGELD, Einkunftsart.MUTTERSCHAFTSGELD_ZUSCHUSS);

    private final Lernperson l;

    Ausbildungseinkuenfte(Lernperson l) {
        this.l = l;
    }

    /** Positive Einkuenfte nach dem EStG, Kapitalertraege ueber dem Sparer-Pauschbetrag (§ 21 Abs. 1 BAföG). */
    Groesse steuerlich() {
        var frei = Umrechnung.jeMonat(l.recht().zahl("bafoeg.sparer-pauschbetrag"));
        Groesse kapital = summe(EnumSet.of(Einkunftsart.KAPITAL)).minus(frei).nichtNegativ();
        return summe(STEUERLICH).plus(kapital);
    }

    /** Leistungen zum Ersatz von Lohn, Elterngeld ueber dem freien Betrag (§ 21 Abs. 3 Satz 1 Nr. 4 BAföG). */
    Groesse ersatz() {
        Groesse eltern = summe(ELTERNGELD);
        boolean keins = eltern.bis() != null && eltern.bis().signum() == 0;
        Groesse ueber = keins ? eltern : eltern.minus(elterngeldFrei()).nichtNegativ();
        return summe(ERSATZ).plus(ueber);
    }

    private Groesse elterngeldFrei() {
        Groesse basis = Groesse.genau(l.recht().zahl("gemeinsam.elterngeld-anrechnungsfrei", "basis"));
        Groesse plus = Groesse.genau(l.recht().zahl("gemeinsam.elterngeld-anrechnungsfrei", "plus"));
        if (!(l.person() instanceof ErwachsenerLage e)) {
            return basis;
        }
        var plan = e.person().elterngeld();
        return plan.bekannt()
                ? Groesse.waehle(plan.wert().variante().ist(Elterngeldvariante.PLUS), plus, basis)
                : basis.huelle(plus, Fakten.von(plan.fakt()));
    }

    /** Waisenrente und Waisengeld. */
    Groesse waisenrente() {
        return summe(EnumSet.of(Einkunftsart.WAISENRENTE));
    }

    /** Unterhalt, bei Erwachsenen der eines getrennten oder geschiedenen Ehegatten. */
    Groesse unterhalt() {
        return summe(EnumSet.of(Einkunftsart.UNTERHALT));
    }

    /** Summe der Einkuenfte dieser Arten; fehlt eine Art, die Spanne. */
    private Groesse summe(Set<Einkunftsart> arten) {
        Angabe<List<Einkunft>> liste = l.einkuenfte();
        if (!liste.bekannt()) {
            return Groesse.unbekannt(liste.fakt());
        }
        Groesse summe = Groesse.NULL;
        for (Einkunft i : liste.wert()) {
            summe = summe.plus(Groesse.waehle(i.art().gilt(arten::contains), i.betrag(), Groesse.NULL));
        }
        return summe;
    }
}
