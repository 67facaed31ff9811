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

    /** Alles ohne Kindergeld und ohne Absetzungen, der Lohn nach Steuern und Sozialabgaben. */
    Groesse zufluss() {
        return ohneLohn().plus(nettolohn());
    }

    /** Der Lohn nach Steuern und Sozialabgaben. */
    Groesse nettolohn() {
        Groesse brutto = lohn();
        return brutto == Groesse.NULL ? brutto : kind.netto().istGenau() ? kind.netto() : geschaetzt(brutto);
    }

    /** Nach dem WoGG, ohne eigenen Lohn. */
    Groesse wohngeld() {
        return unterhalt(k).plus(vorschuss()).plus(keineAnderen() ? Groesse.NULL : AndereEinkuenfte.wohngeld(k));
    }

    /**
     * Vom Einkommen abzusetzen, soweit es kein Lohn ist: die Pauschale fuer Versicherungen ab 18 (§ 6 Abs. 1 Nr. 1 GrusiGV) oder der
     * Betrag bei Ausbildungsfoerderung; nichts neben einem Lohn.
     */
    Groesse abzug() {
        Groesse satz = Groesse.genau(recht.zahl("sgb2.versicherungspauschale"));
        Groesse pauschale = Bedarf.waehle(k.minderjaehrig(), Groesse.NULL, satz);
        Groesse ohneLohn =
                keineAnderen() ? pauschale : AndereEinkuenfte.nachSgb2(k).abzug(pauschale);
        return Bedarf.waehle(lohn().ueber(BigDecimal.ZERO), Groesse.NULL, ohneLohn);
    }

    private Groesse ohneLohn() {
        return unterhalt(k).plus(vorschuss()).plus(andere());
    }

    /** Der bezogene oder der noch zu beantragende Vorschuss, der groessere von beiden. */
    Groesse vorschuss() {
        return kind.unterhaltsvorschuss().istGenau()
                ? kind.unterhaltsvorschuss().max(vorschuss)
                : vorschuss;
    }

    private Groesse andere() {
        return keineAnderen() ? Groesse.NULL : AndereEinkuenfte.sgb2(k);
    }

    private boolean keineAnderen() {
        return !kind.einkuenfte().bekannt() && unter15().istJa() && keineWaise();
    }

    private boolean keineWaise() {
        return kind.waise().ist(de.familienlotse.situation.Waise.KEINE).istJa();
    }

    private Wahrheit unter15() {
        return k.alter().unter(recht.zahl("sgb2.altersgrenze-untere"));
    }

    /** Brutto des eigenen Lohns; unter 15 ohne Angabe keiner. */
    Groesse lohn() {
        return ohneFrageNachLohn(kind, k.alter(), recht)
                ? Groesse.NULL
                : kind.brutto().istGenau() ? kind.brutto() : kind.brutto().max(netto());
    }

    /** Ob das Kind zu jung ist, um nach Lohn zu fragen, und keiner genannt ist (§ 5 JArbSchG). */
    static boolean ohneFrageNachLohn(Kind kind, Groesse alter, Rechtsstand recht) {
        boolean genannt = kind.brutto().istGenau() || kind.netto().istGenau();
        return !genannt && alter.unter(recht.zahl("sgb2.altersgrenze-untere")).istJa();
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
        Groesse erhalten = kind.netto().istGenau() ? kind.netto() : brutto;
        Groesse jung = erhalten.minus(recht.zahl("sgb2.erwerbseinkommen-unter-15-frei"))
                .nichtNegativ();
        return Bedarf.waehle(unter15(), jung, ab15);
    }

    private Groesse ab15(Groesse brutto) {
        Groesse netto = kind.netto().istGenau() ? kind.netto() : geschaetzt(brutto);
        Groesse frei = new Absetzung(recht).betrag(brutto, mitMinderjaehrigem(), jungInAusbildung());
        return netto.minus(frei).nichtNegativ();
    }

    /** Lebt mit einem anderen minderjaehrigen Kind in Bedarfsgemeinschaft (§ 11b Abs. 3 Satz 2 SGB II). */
    private Wahrheit mitMinderjaehrigem() {
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage anderes : k.lage().kinder()) {
            w = anderes == k ? w : w.oder(anderes.bgKind().und(anderes.minderjaehrig()));
        }
        return w;
    }

    private Groesse geschaetzt(Groesse brutto) {
        if (!brutto.istGenau()) {
            return Groesse.spanne(BigDecimal.ZERO, brutto.bis(), brutto.fehlt());
        }
        return Kindeslohn.netto(recht, brutto.wert(), kind);
    }

    private Wahrheit jungInAusbildung() {
        return k.alter()
                .unter(recht.zahl("sgb2.erwerbsfreibetrag-u25-alter"))
                .und(kind.taetigkeit()
                        .istEines(
                                Kindtaetigkeit.AUSBILDUNG,
                                Kindtaetigkeit.STUDIUM,
                                Kindtaetigkeit.SCHULE,
                                Kindtaetigkeit.FREIWILLIGENDIENST));
    }
}
