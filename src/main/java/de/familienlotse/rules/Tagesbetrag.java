package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Was eine Leistung an kommenden Tagen bringt und worum es sich zwischen zweien aendert. */
final class Tagesbetrag {
    private static final String JE_TAG = "tag";

    private final Regelbestand bestand;
    private final Grenzurteil tage;

    Tagesbetrag(Regelbestand bestand, Grenzurteil tage) {
        this.bestand = bestand;
        this.tage = tage;
    }

    /** Um wie viel sie am Tag {@code nachher} mehr bringt als an {@code vorher}; null, wenn es nicht genau zu sagen ist oder gleich bleibt. */
    Groesse unterschied(int leistung, Person person, LocalDate vorher, LocalDate nachher) {
        Groesse alt = am(leistung, person, vorher);
        Groesse neu = alt == null ? null : am(leistung, person, nachher);
        return neu == null || alt.wert().compareTo(neu.wert()) == 0 ? null : neu.minus(alt);
    }

    /** Genau, fuer die Person oder im Ganzen (null); null, wenn es nicht zu sagen ist. */
    private Groesse am(int leistung, Person person, LocalDate tag) {
        Leistung l = bestand.leistungen().get(leistung);
        if (!l.jePerson() || person != null) {
            return einzeln(l, leistung, person == null ? 0 : person.nummer(), tag);
        }
        return l.turnus().equals(JE_TAG) ? null : summe(l, leistung, tag);
    }

    private Groesse summe(Leistung l, int leistung, LocalDate tag) {
        Groesse summe = Groesse.NULL;
        for (Person p : l.subjekt().personen(tage.lage())) {
            Groesse g = einzeln(l, leistung, p.nummer(), tag);
            if (g == null) {
                return null;
            }
            summe = l.betrag().rechnung() == null
                    ? summe.plus(g)
                    : l.betrag().rechnung().zusammen(tage.lage(), summe, g);
        }
        return summe;
    }

    private Groesse einzeln(Leistung l, int leistung, int platz, LocalDate tag) {
        if (tage.status(leistung, platz, tag).istNein()) {
            return Groesse.NULL;
        }
        Tagesblick blick = tage.regelblick(tag);
        Wahrheit regel = blick.status(leistung, platz);
        boolean offen = regel.istNein() || Grenzurteil.spanne(regel);
        Groesse g = offen ? null : blick.betrag(l, platz);
        return g != null && g.istGenau() ? g : null;
    }
}
