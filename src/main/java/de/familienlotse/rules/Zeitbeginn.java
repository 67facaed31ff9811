package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Vollendung;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;

/** Der Tag, von dem an gezaehlt wird. */
enum Zeitbeginn {
    GEBURT((p, frueh) -> ende(geboren(p), frueh)),
    /** Beginn des Aufenthalts in Deutschland. */
    AUFENTHALT((p, frueh) -> ende(erwachsener(p).person().aufenthaltSeit(), frueh)),
    /** Errechneter Tag der Entbindung. */
    TERMIN((p, frueh) -> termin(erwachsener(p))),
    /** Der Tag, an dem die Altersgrenze der Grundsicherung erreicht ist. */
    REGELALTER((p, frueh) -> regelalter(erwachsener(p), frueh));

    private final BiFunction<Person, Boolean, LocalDate> tag;

    Zeitbeginn(BiFunction<Person, Boolean, LocalDate> tag) {
        this.tag = tag;
    }

    static Zeitbeginn von(String wort) {
        return valueOf(wort.toUpperCase(Locale.ROOT));
    }

    /** Der erste moegliche Tag; null, wenn er nicht bekannt ist. */
    LocalDate frueh(Person p) {
        return tag.apply(p, true);
    }

    /** Der letzte moegliche Tag. */
    LocalDate spaet(Person p) {
        return tag.apply(p, false);
    }

    private static Geburt geboren(Person p) {
        return p instanceof KindLage k
                ? k.kind().geboren()
                : erwachsener(p).person().geboren();
    }

    private static LocalDate ende(Geburt g, boolean frueh) {
        return frueh ? g.frueh() : g.spaet();
    }

    private static LocalDate termin(ErwachsenerLage e) {
        var s = e.person().schwangerschaft();
        return s.bekannt() && s.wert().besteht() ? s.wert().entbindungstermin().wert() : null;
    }

    private static LocalDate regelalter(ErwachsenerLage e, boolean frueh) {
        LocalDate geboren = ende(e.person().geboren(), frueh);
        return geboren == null
                ? null
                : Vollendung.monate(geboren, e.altersgrenzeMonate().intValueExact());
    }

    private static ErwachsenerLage erwachsener(Person p) {
        return (ErwachsenerLage) p;
    }
}
