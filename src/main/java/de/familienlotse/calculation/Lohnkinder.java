package de.familienlotse.calculation;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Was die Kinder am Lohnabzug aendern; steht ein Alter nicht fest, beide Enden. */
final class Lohnkinder {
    private static final BigDecimal HALB = new BigDecimal("0.5");
    private static final int KLASSE_MIT_GANZEN = 3;

    private final ErwachsenerLage e;
    private final Groesse minderjaehrige;
    private final Groesse unter25;

    Lohnkinder(ErwachsenerLage e) {
        this.e = e;
        BigDecimal grenze = e.lage().recht().zahl("kindergeld.alter-ausbildung");
        minderjaehrige = anzahl(KindLage::minderjaehrig);
        unter25 = anzahl(k -> k.alter().unter(grenze));
    }

    /** Kinderfreibetraege: genannt, sonst je Kind ein halber, in Klasse III ein ganzer. */
    List<BigDecimal> freibetraege(int klasse) {
        var genannt = e.person().kinderfreibetraege();
        return genannt.bekannt()
                ? List.of(genannt.wert())
                : enden(klasse == KLASSE_MIT_GANZEN ? minderjaehrige : minderjaehrige.mal(HALB));
    }

    /** Kinder unter 25: so viele mindern den Beitrag zur Pflegeversicherung. */
    List<BigDecimal> unter25() {
        return enden(unter25);
    }

    /** Ob der Zuschlag fuer Kinderlose zu zahlen ist. */
    List<Boolean> kinderlos() {
        if (!e.lage().kinder().isEmpty()) {
            return List.of(false);
        }
        if (genannt().istOffen()) {
            return List.of(true, false);
        }
        Wahrheit alt = e.alter().mindestens(e.lage().recht().zahl("lohn.kinderlos-alter"));
        return alt.istOffen() ? List.of(true, false) : List.of(alt.istJa());
    }

    /** Was fehlt, damit alles eindeutig ist. */
    Fakten fehlt() {
        Fakten kinder =
                minderjaehrige.fehlt().mit(unter25.fehlt()).mit(genannt().fehlt());
        return kinderlos().size() > 1 ? kinder.mit(e.alter().fehlt()) : kinder;
    }

    private Wahrheit genannt() {
        return e.lage().familie().kinder().beantwortet();
    }

    /** Sind sie nicht genannt, keines bis zu so vielen, wie den Beitrag zur Pflegeversicherung mindern koennen. */
    private Groesse anzahl(Function<KindLage, Wahrheit> frage) {
        if (genannt().istOffen()) {
            BigDecimal hoechstens = e.lage().recht().zahl("lohn.pflege-abschlag-kinder", "bis");
            return Groesse.spanne(BigDecimal.ZERO, hoechstens, genannt().fehlt());
        }
        Groesse n = Groesse.NULL;
        for (KindLage k : e.lage().kinder()) {
            n = n.plus(Bedarf.waehle(frage.apply(k), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private static List<BigDecimal> enden(Groesse g) {
        return g.istGenau() ? List.of(g.von()) : List.of(g.von(), g.bis());
    }
}
