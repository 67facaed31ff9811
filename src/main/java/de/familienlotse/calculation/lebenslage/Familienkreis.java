package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.krankenkasse.Versicherung;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.function.Function;

/** Wer zur Familie gehoert, ueber alle gefragt: offen, solange Kinder oder Erwachsene nicht genannt sind. */
public record Familienkreis(Lage lage) {
    /** Ob jemand schwanger ist. */
    public Wahrheit schwanger() {
        return einErwachsener(e -> e.person().schwangerschaft().gilt(Schwangerschaft::besteht));
    }

    /** Ob jemand in einer gesetzlichen Krankenkasse ist, selbst oder ueber die Familie. */
    public Wahrheit gesetzlichVersichert() {
        return einErwachsener(e -> new Versicherung(e).gesetzlich());
    }

    /** Ob ein Kind, das hier lebt, noch nicht so viele Jahre alt ist. */
    public Wahrheit mitKindUnter(String jahre) {
        return einKind(k -> k.alter().unter(zahl(jahre)));
    }

    /** Ob ein Kind hier lebt, das mindestens so alt und noch nicht so alt ist, in Jahren. */
    public Wahrheit mitKindZwischen(String ab, String unter) {
        return einKind(k -> k.alter().mindestens(zahl(ab)).und(k.alter().unter(zahl(unter))));
    }

    /** Ob ein Kind hier lebt, das noch nicht so viele Monate alt ist. */
    public Wahrheit mitKindUnterMonaten(String monate) {
        return einKind(k -> k.kind().geboren().monateAm(lage.tag()).unter(zahl(monate)));
    }

    /** Ob ein minderjaehriges Kind oder eines mit Behinderung hier lebt. */
    public Wahrheit mitKindMinderjaehrigOderBehindert() {
        return einKind(k -> k.minderjaehrig()
                .oder(k.kind().behinderung().ist(Behinderung.KEINE).nicht()));
    }

    /** Ob mindestens so viele Kinder hier leben. */
    public Wahrheit kinderMindestens(String anzahl) {
        if (!lage.familie().kinder().bekannt()) {
            return lage.familie().kinder().beantwortet();
        }
        Groesse summe = Groesse.NULL;
        for (KindLage k : lage.kinder()) {
            summe = summe.plus(Groesse.waehle(k.imHaushalt(), Groesse.genau(1), Groesse.NULL));
        }
        return summe.mindestens(zahl(anzahl));
    }

    /** Ob eines dieser Anliegen genannt ist. */
    public Wahrheit nennt(String... anliegen) {
        return lage.familie().haushalt().anliegen().gilt(genannt -> {
            for (String a : anliegen) {
                if (genannt.contains(a)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Ob es fuer ein Kind gilt, das hier lebt. */
    public Wahrheit einKind(Function<KindLage, Wahrheit> frage) {
        if (!lage.familie().kinder().bekannt()) {
            return lage.familie().kinder().beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : lage.kinder()) {
            w = w.oder(k.imHaushalt().und(frage.apply(k)));
        }
        return w;
    }

    /** Ob es fuer einen Erwachsenen der Familie gilt. */
    public Wahrheit einErwachsener(Function<ErwachsenerLage, Wahrheit> frage) {
        if (!lage.familie().erwachsene().bekannt()) {
            return lage.familie().erwachsene().beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : lage.erwachsene()) {
            w = w.oder(frage.apply(e));
        }
        return w;
    }

    private BigDecimal zahl(String name) {
        return lage.recht().zahl(name);
    }
}
