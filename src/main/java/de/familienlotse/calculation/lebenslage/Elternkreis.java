package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.function.Function;

/** Ob in der Familie rechtliche Elternschaft noch zu klaeren ist: vor der Geburt oder fuer ein Kind, wo immer es lebt. */
public record Elternkreis(Lage lage) {
    /** Ob eine Schwangere nicht verheiratet ist; lebt sie getrennt, haengt es an der Zustimmung ihres Mannes (§ 1595a Abs. 1 BGB). */
    public Wahrheit unverheiratetSchwanger() {
        return einErwachsener(e -> schwanger(e).und(ledig(e)));
    }

    /** Ob die Geburt in den naechsten Wochen bevorsteht; die Zahl steht im Parameter dieses Namens. */
    public Wahrheit geburtIn(String wochen) {
        return einErwachsener(e -> new Schwangerschaftszeit(e).nochHoechstens(wochen));
    }

    /** Ob ein Erwachsener mindestens so alt ist; die Grenze steht im Parameter dieses Namens. */
    public Wahrheit einerAb(String jahre) {
        return einErwachsener(e -> new Erwachsenenalltag(e).ab(jahre));
    }

    /** Ob ein Kind nicht verheirateter Eltern rechtlich noch keinen Vater hat. */
    public Wahrheit kindOhneVater() {
        return einKind(k -> k.unverheiratet().und(k.vaterschaft().nicht()));
    }

    /** Ob fuer ein Kind unter 18, dessen Vater feststeht, nur ein Elternteil das Sorgerecht hat. */
    public Wahrheit kindOhneGemeinsameSorge() {
        return einKind(k -> k.kind()
                .minderjaehrig()
                .und(k.nieVerheiratet())
                .und(k.vaterschaft())
                .und(k.gemeinsameSorge().nicht()));
    }

    private static Wahrheit schwanger(ErwachsenerLage e) {
        return e.person().schwangerschaft().gilt(Schwangerschaft::besteht);
    }

    private static Wahrheit ledig(ErwachsenerLage e) {
        var stand = e.person().familienstand();
        Wahrheit getrennt = stand.ist(Familienstand.GETRENNT);
        return getrennt.istJa()
                ? Wahrheit.offen(Fakten.KEINE)
                : stand.istEines(Familienstand.LEDIG, Familienstand.GESCHIEDEN, Familienstand.VERWITWET);
    }

    private Wahrheit einErwachsener(Function<ErwachsenerLage, Wahrheit> frage) {
        return new Familienkreis(lage).einErwachsener(frage);
    }

    private Wahrheit einKind(Function<Elternschaft, Wahrheit> frage) {
        if (!lage.familie().kinder().bekannt()) {
            return lage.familie().kinder().beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : lage.kinder()) {
            w = w.oder(frage.apply(new Elternschaft(k)));
        }
        return w;
    }
}
