package de.familienlotse.rules;

import de.familienlotse.calculation.Entbindung;
import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Taetigkeitsart;
import java.util.Locale;
import java.util.function.Predicate;

/** Fuer wen ein Ereignis ueberhaupt in Frage kommt; was offen ist, kommt in Frage. */
enum Nur {
    IM_HAUSHALT(p -> !kind(p).imHaushalt().istNein()),
    /** Die Frau, die das Kind geboren hat, gehoert zu den Erwachsenen. */
    MIT_MUTTER(p -> p.lage().erwachsene().stream()
            .anyMatch(e -> !new Entbindung(e, kind(p)).war().istNein())),
    BG_KIND(p -> !kind(p).bgKind().istNein()),
    /** Der Antragsteller lebt nicht sicher mit einem Partner zusammen. */
    OHNE_PARTNER(p -> !p.lage().paar().istJa()),
    /** Antragsteller oder Partner. */
    ELTERNTEIL(p -> p.lage().eltern().contains((ErwachsenerLage) p)),
    /** Nach dem Lohn des Kindes wurde noch nicht gefragt. */
    OHNE_LOHNANGABE(
            p -> !kind(p).kind().brutto().istGenau() && !kind(p).kind().netto().istGenau()),
    /** Das Kind hat eigenen Lohn. */
    MIT_LOHN(p -> kind(p).kind().brutto().von().signum() > 0
            || kind(p).kind().netto().von().signum() > 0),
    MIT_BETREUUNGSKOSTEN(p -> kind(p).kind().betreuungskosten().von().signum() > 0),
    /** Der Erwachsene ist in Schule, Ausbildung, Studium oder Freiwilligendienst. */
    IN_AUSBILDUNG(p -> !((ErwachsenerLage) p)
            .tut(
                    Taetigkeitsart.SCHULE,
                    Taetigkeitsart.AUSBILDUNG,
                    Taetigkeitsart.STUDIUM,
                    Taetigkeitsart.FREIWILLIGENDIENST)
            .istNein()),
    /** Beide Eltern sind in Schule, Ausbildung oder Studium. */
    ELTERN_IN_AUSBILDUNG(p -> p.lage().eltern().stream().allMatch(IN_AUSBILDUNG::trifft)),
    /** Im Haushalt lebt kein juengeres Kind. */
    JUENGSTES(p -> p.lage().kinder().stream().noneMatch(k -> k.imHaushalt().istJa() && juenger(k, kind(p)))),
    /** Im Haushalt lebt ein anderes Kind. */
    MIT_GESCHWISTERN(p ->
            p.lage().kinder().stream().anyMatch(k -> k != p && !k.imHaushalt().istNein()));

    private final Predicate<Person> bedingung;

    Nur(Predicate<Person> bedingung) {
        this.bedingung = bedingung;
    }

    static Nur von(String wort) {
        return valueOf(wort.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean trifft(Person p) {
        return bedingung.test(p);
    }

    private static boolean juenger(KindLage k, KindLage als) {
        var eines = k.kind().geboren();
        var anderes = als.kind().geboren();
        return eines.bekannt() && anderes.bekannt() && eines.frueh().isAfter(anderes.spaet());
    }

    private static KindLage kind(Person p) {
        return (KindLage) p;
    }
}
