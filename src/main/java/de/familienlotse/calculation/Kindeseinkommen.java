package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Eigenes Einkommen eines Kindes ohne Kindergeld: Unterhalt, Vorschuss, Waisenrente, Lohn; Euro je Monat. */
final class Kindeseinkommen {
    private final KindLage k;
    private final Kind kind;
    private final Rechtsstand recht;
    private final Groesse vorschuss;

    Kindeseinkommen(KindLage k, Groesse vorschussanspruch) {
        this.k = k;
        kind = k.kind();
        recht = k.lage().recht();
        vorschuss = vorschussanspruch;
    }

    /** Unterhalt des anderen Elternteils; null, wenn beide Eltern im Haushalt leben. */
    static Groesse unterhalt(KindLage k) {
        boolean nichtGefragt =
                k.kind().unterhalt().unbegrenzt() && k.beideElternImHaushalt().istJa();
        return nichtGefragt ? Groesse.NULL : k.kind().unterhalt();
    }

    /** Anrechenbar nach dem SGB II, ohne Kindergeld. */
    Groesse sgb2() {
        return ohneLohn().plus(lohnAngerechnet());
    }

    /** Ohne eigenen Lohn. */
    Groesse ohneLohn() {
        return unterhalt(k).plus(vorschuss()).plus(andere());
    }

    /** Der bezogene oder der noch zu beantragende Vorschuss, der groessere von beiden. */
    Groesse vorschuss() {
        return kind.unterhaltsvorschuss().istGenau()
                ? kind.unterhaltsvorschuss().max(vorschuss)
                : vorschuss;
    }

    private Groesse andere() {
        if (!kind.einkuenfte().bekannt() && unter15().istJa() && keineWaise()) {
            return Groesse.NULL;
        }
        return new AndereEinkuenfte(recht).kind(kind.einkuenfte());
    }

    private boolean keineWaise() {
        return kind.waise().ist(de.familienlotse.situation.Waise.KEINE).istJa();
    }

    private Wahrheit unter15() {
        return k.alter().unter(recht.zahl("sgb2.altersgrenze-untere"));
    }

    /** Brutto des eigenen Lohns; unter 15 ohne Angabe keiner (§ 5 JArbSchG). */
    Groesse lohn() {
        return !kind.brutto().istGenau()
                        && !kind.netto().istGenau()
                        && unter15().istJa()
                ? Groesse.NULL
                : kind.brutto().istGenau() ? kind.brutto() : kind.brutto().max(netto());
    }

    private Groesse netto() {
        return kind.netto().istGenau() ? kind.netto() : Groesse.NULL;
    }

    private Groesse lohnAngerechnet() {
        Groesse brutto = lohn();
        if (brutto == Groesse.NULL) {
            return brutto;
        }
        Groesse ab15 = unter15().istJa() ? Groesse.NULL : ab15(brutto);
        Groesse jung =
                brutto.minus(recht.zahl("sgb2.erwerbseinkommen-unter-15-frei")).nichtNegativ();
        return Bedarf.waehle(unter15(), jung, ab15);
    }

    private Groesse ab15(Groesse brutto) {
        Groesse netto = kind.netto().istGenau() ? kind.netto() : geschaetzt(brutto);
        Groesse frei = new Absetzung(recht).betrag(brutto, k.minderjaehrig(), jungInAusbildung());
        return netto.minus(frei).nichtNegativ();
    }

    private Groesse geschaetzt(Groesse brutto) {
        if (!brutto.istGenau()) {
            return Groesse.spanne(BigDecimal.ZERO, brutto.bis(), brutto.fehlt());
        }
        return Kindeslohn.netto(recht, brutto.wert(), kind);
    }

    private Wahrheit jungInAusbildung() {
        return kind.taetigkeit()
                .istEines(Kindtaetigkeit.AUSBILDUNG, Kindtaetigkeit.SCHULE, Kindtaetigkeit.FREIWILLIGENDIENST)
                .und(k.alter().unter(recht.zahl("sgb2.erwerbsfreibetrag-u25-alter")));
    }
}
