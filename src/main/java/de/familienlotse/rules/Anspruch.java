package de.familienlotse.rules;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;

/**
 * Eine fertig gepruefte Leistung, auf die andere Regeln Bezug nehmen.
 *
 * @param person das Kind oder der Erwachsene, null fuer den ganzen Haushalt
 */
public record Anspruch(String leistung, Person person, Lage lage, Wahrheit status) {
    /** Alle zu einer Leistung: je Person, bei einer des Haushalts auch im Ganzen; {@code status} je Platz. */
    static List<Anspruch> alle(Leistung leistung, Lage lage, Wahrheit[] status) {
        List<Anspruch> alle = new ArrayList<>();
        for (Person p : leistung.subjekt().personen(lage)) {
            alle.add(new Anspruch(leistung.id(), p, lage, status[p.nummer()]));
        }
        if (!leistung.jePerson()) {
            alle.add(new Anspruch(leistung.id(), null, lage, status[0]));
        }
        return alle;
    }

    /** Das Kind; null, wenn es um niemanden oder einen Erwachsenen geht. */
    public KindLage kind() {
        return person instanceof KindLage k ? k : null;
    }

    /** Anspruch oder schon laufender Bezug. */
    public Wahrheit oderBezug(Bezug bezug) {
        return status.oder(lage.bezieht(bezug));
    }

    /** Ob die Regeln ueber beide dasselbe sagen. */
    boolean gleicht(Anspruch alt) {
        return leistung.equals(alt.leistung)
                && status.equals(alt.status)
                && (kind() == null ? person == alt.person : alt.kind() != null && kind().gleicht(alt.kind()))
                && lage.familie()
                        .haushalt()
                        .bezieht()
                        .equals(alt.lage.familie().haushalt().bezieht());
    }
}
