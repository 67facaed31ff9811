package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.krankenkasse.Krankengeld;
import de.familienlotse.calculation.krankenkasse.Versicherung;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Was einer Frau an einem Tag der Schutzfrist zusteht und auf das Elterngeld angerechnet wird (§ 3 Abs. 1 Satz 1 Nr. 1, 2 BEEG). */
final class Fristgeld {
    private final ErwachsenerLage frau;
    private final Fristarbeit arbeit;
    private final Rechnungen rechnungen;
    private final Groesse netto;

    /** {@code vorher}: ihr Elterngeld-Netto im Monat; weniger hatte sie am Tag nicht, wenn ihr Lohn nicht genannt ist. */
    Fristgeld(ErwachsenerLage frau, Fristarbeit arbeit, Groesse vorher) {
        this.frau = frau;
        this.arbeit = arbeit;
        rechnungen = new Rechnungen(frau.lage(), (l, p) -> Wahrheit.offen(Fakten.KEINE), true);
        Groesse genannt = arbeit.vorbei().istNein() || arbeit.pause().istJa()
                ? new Beschaeftigung(frau).tagesnetto(rechnungen)
                : Groesse.unbekannt(Fakten.KEINE);
        netto = genannt.unbegrenzt() ? genannt.max(amTag(vorher)) : genannt;
    }

    private Groesse amTag(Groesse imMonat) {
        return imMonat.durch(zahl("mutterschutz.kalendertage-je-monat"), 2);
    }

    /** Ob ihr etwas zusteht; das Mutterschaftsgeld des Bundesamts zaehlt nicht. */
    Wahrheit gibtEs() {
        Wahrheit zuschuss = arbeit.nichtRuhend().und(netto.ueber(abzug()));
        return kasse().oder(zuschuss).oder(arbeit.beamtet());
    }

    /** Mutterschaftsgeld, Zuschuss oder Bezuege, Euro je Kalendertag. */
    Groesse jeTag() {
        return Groesse.waehle(arbeit.beamtet(), netto, vonDerKasse().plus(vomArbeitgeber()));
    }

    private Groesse vonDerKasse() {
        Wahrheit besteht = arbeit.besteht();
        BigDecimal grenze = zahl("mutterschutz.mutterschaftsgeld-am-tag-hoechstens");
        Groesse lohn = besteht.istNein() ? Groesse.NULL : netto.min(Groesse.genau(grenze));
        Groesse wieKrankengeld =
                besteht.istJa() ? Groesse.NULL : new Krankengeld(frau, rechnungen).jeTag(rechnungen.protokoll());
        Wahrheit kasse = kasse();
        return kasse.istNein()
                ? Groesse.NULL
                : Groesse.waehle(kasse, Groesse.waehle(besteht, lohn, wieKrankengeld), Groesse.NULL);
    }

    private Groesse vomArbeitgeber() {
        Groesse zuschuss = netto.minus(abzug()).nichtNegativ();
        Wahrheit w = arbeit.nichtRuhend();
        return w.istNein() ? Groesse.NULL : Groesse.waehle(w, zuschuss, Groesse.NULL);
    }

    /** Mitglied mit Arbeit oder Krankengeld (§ 24i Abs. 1 SGB V). */
    private Wahrheit kasse() {
        return mitglied().und(arbeit.besteht().oder(new Versicherung(frau).krankengeld()));
    }

    /** Nach der Frist kann familienversichert sein, wer in ihr noch Mitglied war; aus einem Minijob war sie es nie. */
    private Wahrheit mitglied() {
        var person = frau.person();
        var vorher = person.vorGeburt();
        boolean minijob = vorher.bekannt() && vorher.wert().art().wert() == Taetigkeitsart.MINIJOB;
        boolean vielleicht = !arbeit.vorbei().istNein()
                && !minijob
                && person.krankenversicherung().wert() == Krankenversicherung.FAMILIENVERSICHERT
                && !arbeit.besteht().istNein();
        return vielleicht ? Wahrheit.offen(Fakten.KEINE) : new Versicherung(frau).mitglied();
    }

    private BigDecimal abzug() {
        return zahl("mutterschutz.zuschuss-abzug-am-tag");
    }

    private BigDecimal zahl(String name) {
        return frau.lage().recht().zahl(name);
    }
}
