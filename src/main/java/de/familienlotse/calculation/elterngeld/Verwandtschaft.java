package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;

/** Wer wessen Elternteil ist, im Sinn von § 1 Abs. 1, 3 BEEG. */
final class Verwandtschaft {
    private Verwandtschaft() {}

    /** Eigenes Kind oder Kind des Ehegatten im Haushalt; bei Pflege und Verwandten entscheidet die Behoerde. */
    static Wahrheit elternteil(ErwachsenerLage e, KindLage k) {
        Wahrheit eigenes = k.hatElternteil(e.id());
        if (eigenes.istJa()) {
            return eigenes;
        }
        Wahrheit stief = partner(e, o -> k.hatElternteil(o.id())).und(verheiratet(e));
        return eigenes.oder(stief).oder(fremd(k).und(Offen.BEHOERDE));
    }

    private static Wahrheit fremd(KindLage k) {
        var verhaeltnis = k.kind().verhaeltnis();
        return !verhaeltnis.bekannt() && !k.eltern().isEmpty()
                ? Wahrheit.NEIN
                : verhaeltnis.istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE, Verhaeltnis.OHNE_ELTERN);
    }

    /** Elternteil des erwarteten Kindes: die Schwangere und ihr Ehegatte; ohne Ehe fehlt die Vaterschaft. */
    static Wahrheit elternteil(ErwachsenerLage e, ErwachsenerLage schwangere) {
        return e == schwangere ? Wahrheit.JA : verheiratet(e).oder(Offen.BEHOERDE);
    }

    /** Ob die Person schwanger ist; nach einem Vater wird nicht gefragt. */
    static Wahrheit schwanger(ErwachsenerLage e) {
        boolean vater = e.person().rolle().wert() == de.familienlotse.situation.Rolle.VATER;
        return vater ? Wahrheit.NEIN : e.person().schwangerschaft().gilt(Schwangerschaft::besteht);
    }

    /** Ob etwas fuer den Partner im Haushalt gilt. */
    static Wahrheit partner(ErwachsenerLage e, Function<ErwachsenerLage, Wahrheit> frage) {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage o : e.lage().erwachsene()) {
            w = o == e ? w : w.oder(paar(e, o).und(frage.apply(o)));
        }
        return w;
    }

    /** Ob beide als Paar zusammenleben. */
    static Wahrheit paar(ErwachsenerLage e, ErwachsenerLage o) {
        var eigener = e.person().partner();
        return eigener.bekannt() ? eigener.ist(o.id()) : o.person().partner().ist(e.id());
    }

    static Wahrheit verheiratet(ErwachsenerLage e) {
        return e.person().familienstand().ist(Familienstand.VERHEIRATET);
    }

    /** Ob beide Kinder Mehrlinge sind: dieselben Eltern, derselbe Monat der Geburt oder Tage nacheinander. */
    static Wahrheit mehrlinge(KindLage a, KindLage b) {
        Kind x = a.kind();
        Kind y = b.kind();
        Wahrheit zugleich = zugleich(x.geboren(), y.geboren());
        if (zugleich.istNein()) {
            return Wahrheit.NEIN;
        }
        boolean eltern = x.eltern().bekannt() && y.eltern().bekannt();
        Wahrheit dieselben = eltern
                ? Wahrheit.von(Set.copyOf(x.eltern().wert())
                        .equals(Set.copyOf(y.eltern().wert())))
                : x.eltern().beantwortet().und(y.eltern().beantwortet());
        return zugleich.und(dieselben);
    }

    /** Kinder derselben Eltern aus demselben Monat oder vor und nach Mitternacht stammen aus einer Schwangerschaft. */
    private static Wahrheit zugleich(Geburt x, Geburt y) {
        if (!x.bekannt() || !y.bekannt()) {
            return Wahrheit.offen(x.bekannt() ? y.fakt() : x.fakt());
        }
        boolean monat = YearMonth.from(x.frueh()).equals(YearMonth.from(y.frueh()));
        if (monat || x.mindestabstand(y) > 1) {
            return Wahrheit.von(monat);
        }
        return x.tagGenau() && y.tagGenau()
                ? Wahrheit.JA
                : Wahrheit.offen(x.fehlt().mit(y.fehlt()));
    }
}
