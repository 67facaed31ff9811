package de.familienlotse.calculation.steuer;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ein Erwachsener mit Blick auf den Entlastungsbetrag fuer Alleinerziehende (§ 24b EStG). */
public record Alleinerziehend(ErwachsenerLage erwachsener, Rechnungen rechnungen) {
    private static final Wahrheit FINANZAMT = Wahrheit.offen(Fakten.KEINE);

    /** Ob kein Splitting mit einem Ehegatten in Frage kommt (§ 24b Abs. 3 Satz 1). */
    public Wahrheit ohneSplitting() {
        return erwachsener
                .person()
                .familienstand()
                .ist(Familienstand.VERHEIRATET)
                .nicht();
    }

    /** Ob kein anderer Volljaehriger mit im Haushalt wirtschaftet; bei Partnern nie, sonst ist die Vermutung widerlegbar. */
    public Wahrheit ohneAndereVolljaehrige() {
        boolean imPaar = lage().eltern().contains(erwachsener);
        Wahrheit partner = imPaar ? lage().paar() : Wahrheit.NEIN;
        return partner.nicht().und(andere().waehle(FINANZAMT, Wahrheit.JA));
    }

    /** Ob zum Haushalt ein Kind gehoert, fuer das Kindergeld zusteht (§ 24b Abs. 1). */
    public Wahrheit mitKind() {
        var kinder = lage().familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage().kinder()) {
            w = w.oder(zaehlt(k));
        }
        return w;
    }

    /** Ob dieses Kind den Betrag ausloest oder erhoeht. */
    Wahrheit zaehlt(KindLage k) {
        return gehoertDazu(k).und(k.imHaushalt()).und(rechnungen.kindergeldanspruch(k));
    }

    /** Ohne Eltern in der Familie gehoert das Kind zum ersten Erwachsenen. */
    private Wahrheit gehoertDazu(KindLage k) {
        boolean ohneEltern = k.kind().eltern().bekannt() && k.eltern().isEmpty();
        return ohneEltern ? Wahrheit.von(erwachsener == lage().antragsteller()) : k.hatElternteil(erwachsener.id());
    }

    /** Andere Volljaehrige in der Wohnung, ausser dem Partner und Kindern mit Kindergeld. */
    private Wahrheit andere() {
        BigDecimal volljaehrig = lage().recht().zahl("gemeinsam.volljaehrigkeit");
        var weitere = lage().familie().weitere();
        var kinder = lage().familie().kinder();
        Wahrheit w = weitere.bekannt() ? Wahrheit.NEIN : weitere.beantwortet();
        w = kinder.bekannt() ? w : w.oder(kinder.beantwortet());
        for (ErwachsenerLage e : lage().erwachsene()) {
            boolean anderer = e != erwachsener
                    && !(lage().eltern().contains(e) && lage().eltern().contains(erwachsener));
            w = anderer ? Wahrheit.JA : w;
        }
        for (WeiterePerson p : lage().weitere()) {
            w = w.oder(p.geboren().alterAm(lage().tag()).mindestens(volljaehrig));
        }
        for (KindLage k : lage().kinder()) {
            Wahrheit gross = k.imHaushalt().und(k.alter().mindestens(volljaehrig));
            w = w.oder(gross.und(rechnungen.kindergeldanspruch(k).nicht()));
        }
        return w;
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
