package de.familienlotse.calculation;

import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.Set;

/** Was ein Erwachsener verdient: genannt, aus dem Brutto geschaetzt oder als Spanne des Haushalts. */
final class Erwerbsrechnung {
    private static final Set<Taetigkeitsart> OHNE_LOHN = Set.of(
            Taetigkeitsart.STUDIUM,
            Taetigkeitsart.SCHULE,
            Taetigkeitsart.ARBEITSUCHEND,
            Taetigkeitsart.ELTERNZEIT,
            Taetigkeitsart.MUTTERSCHUTZ,
            Taetigkeitsart.RENTE,
            Taetigkeitsart.NICHT_ERWERBSTAETIG);

    private final ErwachsenerLage e;
    private final Protokoll protokoll;

    Erwerbsrechnung(ErwachsenerLage e, Protokoll protokoll) {
        this.e = e;
        this.protokoll = protokoll;
    }

    Erwerb rechne() {
        var taetigkeiten = e.person().taetigkeiten();
        if (!taetigkeiten.bekannt()) {
            Groesse offen = Groesse.unbekannt(taetigkeiten.fakt());
            return new Erwerb(offen, Groesse.NULL, Groesse.NULL, offen, offen);
        }
        boolean ohneLohn = e.lage().zufluesse().stattLohn(e.id());
        Erwerb summe = Erwerb.KEINER;
        for (Taetigkeit t : taetigkeiten.wert()) {
            boolean zaehlt = !ohneLohn || t.art().wert() == Taetigkeitsart.SELBSTSTAENDIG;
            summe = zaehlt ? summe.plus(eine(t)) : summe;
        }
        return summe;
    }

    /** Ob zu dieser Taetigkeit gewoehnlich kein Lohn gehoert. */
    static boolean ohneLohn(Taetigkeit t) {
        return t.art().bekannt() && OHNE_LOHN.contains(t.art().wert());
    }

    private Erwerb eine(Taetigkeit t) {
        Taetigkeitsart art = t.art().wert();
        boolean ohneLohn = ohneLohn(t);
        Groesse brutto = ohneLohn && t.brutto().unbegrenzt()
                ? Groesse.NULL
                : new Alleinverdienst(e.lage()).brutto(e, t).max(mindestbrutto(t));
        Groesse netto = t.netto().istGenau() ? t.netto() : ohneLohn ? brutto : schaetze(art, brutto, t);
        if (art == Taetigkeitsart.MINIJOB) {
            return new Erwerb(Groesse.NULL, brutto, Groesse.NULL, netto, netto);
        }
        return art == Taetigkeitsart.SELBSTSTAENDIG
                ? new Erwerb(Groesse.NULL, Groesse.NULL, brutto, netto, Groesse.NULL)
                : new Erwerb(brutto, Groesse.NULL, Groesse.NULL, netto, lohnnetto(t, netto));
    }

    /** Ohne Art der Taetigkeit kann es auch Gewinn sein. */
    private static Groesse lohnnetto(Taetigkeit t, Groesse netto) {
        return t.art().bekannt()
                ? netto
                : Groesse.NULL.huelle(netto, Fakten.von(t.art().fakt()));
    }

    /** Das Brutto ist nie kleiner als das genannte Netto. */
    private static Groesse mindestbrutto(Taetigkeit t) {
        return t.brutto().unbegrenzt() && t.netto().istGenau() ? t.netto() : Groesse.NULL;
    }

    private Groesse schaetze(Taetigkeitsart art, Groesse brutto, Taetigkeit t) {
        if (art == null || art == Taetigkeitsart.SELBSTSTAENDIG || brutto.unbegrenzt()) {
            return Groesse.spanne(
                    BigDecimal.ZERO, brutto.bis(), brutto.fehlt().mit(t.netto().fehlt()));
        }
        Fakten netto = t.netto().fehlt();
        return brutto.istGenau()
                ? new Nettoschaetzung(e, protokoll).schaetze(art, brutto.wert(), netto)
                : new Nettospanne(e, protokoll).schaetze(art, brutto, netto);
    }
}
