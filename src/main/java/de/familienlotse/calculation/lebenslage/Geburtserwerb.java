package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Rolle;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Ein Elternteil, von dem ein Kind mit der Geburt die deutsche Staatsangehoerigkeit bekommen kann (§ 4 Abs. 3 StAG). */
public record Geburtserwerb(ErwachsenerLage erwachsener) {
    private static final String JAHRE = "staatsangehoerigkeit.aufenthalt-jahre";

    /** Ob die Person ein Kind erwartet oder eines im ersten Lebensjahr hat. */
    public Wahrheit babyOderSchwanger() {
        var kinder = erwachsener.lage().familie().kinder();
        Wahrheit w = erwartet().oder(kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet());
        for (KindLage k : erwachsener.lage().kinder()) {
            w = w.oder(baby(k));
        }
        return w;
    }

    /** Ob kein Elternteil deutsch ist; sonst ist es auch das Kind (§ 4 Abs. 1 StAG). */
    public Wahrheit keinDeutscherElternteil() {
        Wahrheit deutsch = deutsch(erwachsener);
        for (ErwachsenerLage e : erwachsener.lage().erwachsene()) {
            Wahrheit anderer = e == erwachsener ? Wahrheit.NEIN : deutsch(e);
            deutsch = deutsch.oder(
                    anderer.istNein() ? anderer : gemeinsamEltern(e).und(anderer));
        }
        return deutsch.nicht();
    }

    /** Ob sie bei einer dieser Geburten lange genug in Deutschland lebte oder leben wird. */
    public Wahrheit langeGenug() {
        var kinder = erwachsener.lage().familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : erwachsener.lage().kinder()) {
            Wahrheit baby = baby(k);
            w = w.oder(baby.istNein() ? baby : baby.und(bei(k.kind().geboren())));
        }
        for (ErwachsenerLage e : erwachsener.lage().erwachsene()) {
            Wahrheit erwartet = erwartet(e);
            w = w.oder(erwartet.istNein() ? erwartet : erwartet.und(beiTermin(e)));
        }
        return w;
    }

    private Wahrheit baby(KindLage k) {
        Wahrheit jung = k.alter().unter(k.recht().zahl("staatsangehoerigkeit.eintragung-bis-alter"));
        return jung.und(k.hatElternteil(erwachsener.id()));
    }

    /** Ob beide Eltern desselben Babys sind oder als Paar eines erwarten. */
    private Wahrheit gemeinsamEltern(ErwachsenerLage e) {
        var kinder = erwachsener.lage().familie().kinder();
        Wahrheit w = erwartet().und(paar(e)).oder(kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet());
        for (KindLage k : erwachsener.lage().kinder()) {
            w = w.oder(baby(k).und(k.hatElternteil(e.id())));
        }
        return w;
    }

    private Wahrheit erwartet() {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : erwachsener.lage().erwachsene()) {
            w = w.oder(erwartet(e));
        }
        return w;
    }

    /** Ob diese Person schwanger ist: sie selbst oder wer mit ihr als Paar zusammenlebt. */
    private Wahrheit erwartet(ErwachsenerLage e) {
        Wahrheit schwanger = schwanger(e);
        return schwanger.istNein() ? schwanger : schwanger.und(paar(e));
    }

    private Wahrheit paar(ErwachsenerLage e) {
        return e == erwachsener ? Wahrheit.JA : erwachsener.imPaar().und(e.imPaar());
    }

    private static Wahrheit schwanger(ErwachsenerLage e) {
        boolean vater = e.person().rolle().wert() == Rolle.VATER;
        var angabe = e.person().schwangerschaft();
        return vater && !angabe.bekannt() ? Wahrheit.NEIN : angabe.gilt(Schwangerschaft::besteht);
    }

    private static Wahrheit deutsch(ErwachsenerLage e) {
        return e.person().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DEUTSCH);
    }

    private Wahrheit bei(Geburt geburt) {
        if (!geburt.bekannt()) {
            return Wahrheit.offen(geburt.fakt());
        }
        Wahrheit frueh = am(geburt.frueh());
        Wahrheit spaet = am(geburt.spaet());
        Fakten fehlt = Fakten.von(geburt.fakt()).mit(frueh.fehlt()).mit(spaet.fehlt());
        return frueh.equals(spaet) ? frueh : Wahrheit.offen(fehlt);
    }

    /** Am errechneten Termin; ohne ihn heute, denn bis zur Geburt werden es nicht weniger Jahre. */
    private Wahrheit beiTermin(ErwachsenerLage schwangere) {
        Wahrheit heute = am(erwachsener.lage().tag());
        var s = schwangere.person().schwangerschaft();
        if (!s.bekannt()) {
            return heute.oder(s.beantwortet());
        }
        var termin = s.wert().entbindungstermin();
        return termin.bekannt() ? am(termin.wert()) : heute.oder(Wahrheit.offen(termin.fakt()));
    }

    /** Am Tag einer Geburt; bevor es diesen Erwerb gab, nie. */
    private Wahrheit am(LocalDate tag) {
        Rechtsstand recht = erwachsener.lage().recht().am(tag);
        return recht.gilt(JAHRE)
                ? erwachsener.person().aufenthaltSeit().alterAm(tag).mindestens(recht.zahl(JAHRE))
                : Wahrheit.NEIN;
    }
}
