package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Abschluss;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.function.Function;

/** Schule, Studium und Abschluss einer Person, fuer Kinder und Erwachsene gleich. */
public record Lernweg(Person person) {
    private static final Wahrheit STELLE = Wahrheit.offen(Fakten.KEINE);

    /** Ob die Hochschule sie fuer ein Stipendium auswaehlt; das entscheidet allein sie. */
    public Wahrheit wirdAusgewaehlt() {
        return studiert().und(STELLE);
    }

    /** Mindestens so viele Jahre alt. */
    public Wahrheit ab(String jahre) {
        return person.alter().mindestens(zahl(jahre));
    }

    /** Noch nicht so viele Jahre alt. */
    public Wahrheit unter(String jahre) {
        return person.alter().unter(zahl(jahre));
    }

    /** Ob sie studiert. */
    public Wahrheit studiert() {
        return tut(Kindtaetigkeit.STUDIUM, Taetigkeitsart.STUDIUM);
    }

    /** Ob sie keine Schule und keine Hochschule besucht. */
    public Wahrheit ohneSchule() {
        return studiert()
                .oder(tut(Kindtaetigkeit.SCHULE, Taetigkeitsart.SCHULE))
                .nicht();
    }

    /** Ob die Vollzeitschulpflicht erfuellt ist (§ 37 SchulG). */
    public Wahrheit vollzeitschulpflichtErfuellt() {
        Wahrheit nachDemAlltag = person instanceof KindLage k ? new Schulpflicht(k).erfuellt() : STELLE;
        return ab("alter.achtzehn").oder(ab("alter.vierzehn").und(nachDemAlltag));
    }

    /** Ob ein Schulabschluss fehlt: ohne jeden sicher, fuer einen hoeheren entscheidet es die Schule. */
    public Wahrheit abschlussFehlt() {
        if (person instanceof KindLage k) {
            return k.kind().taetigkeit().ist(Kindtaetigkeit.STUDIUM).nicht().und(STELLE);
        }
        Angabe<Abschluss> a = ((ErwachsenerLage) person).person().abschluss();
        return a.ist(Abschluss.OHNE_ABSCHLUSS)
                .oder(a.ist(Abschluss.STUDIUM).nicht().und(STELLE));
    }

    /** Ob die Ausbildung weit genug ist: im Studium nach Semestern, in der Schule entscheidet es die Stelle. */
    public Wahrheit fortgeschritten() {
        Wahrheit weit = semester("bildungskredit.fachsemester-sicher");
        Wahrheit nichtAmAnfang = semester("bildungskredit.fachsemester-fruehestens")
                .oder(angabe(Ausbildung::erste).ist(false));
        return studiert().waehle(weit.oder(nichtAmAnfang.und(STELLE)), STELLE);
    }

    private Wahrheit semester(String mindestens) {
        return angabe(Ausbildung::fachsemester).gilt(s -> BigDecimal.valueOf(s).compareTo(zahl(mindestens)) >= 0);
    }

    private <T> Angabe<T> angabe(Function<Ausbildung, Angabe<T>> f) {
        Angabe<Ausbildung> a = person instanceof KindLage k
                ? k.kind().ausbildung()
                : ((ErwachsenerLage) person).person().ausbildung();
        return a.bekannt() ? f.apply(a.wert()) : new Angabe<>(null, a.fakt());
    }

    private Wahrheit tut(Kindtaetigkeit kind, Taetigkeitsart erwachsener) {
        return person instanceof KindLage k
                ? k.kind().taetigkeit().ist(kind)
                : ((ErwachsenerLage) person).tut(erwachsener);
    }

    private BigDecimal zahl(String name) {
        return person.lage().recht().zahl(name);
    }
}
