package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.pflege.Gesundheit;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Was fuer irgendein Mitglied des Haushalts gilt, Kind oder Erwachsenen. */
public record Haushaltsmitglieder(Lage lage) {
    /** Ob ein Erwachsener oder ein Kind der Bedarfsgemeinschaft eine Ausbildung macht, studiert oder als Erwachsener zur Schule geht. */
    public Wahrheit einesInAusbildung() {
        Familienkreis kreis = new Familienkreis(lage);
        return kreis.einErwachsener(
                        e -> e.tut(Taetigkeitsart.AUSBILDUNG, Taetigkeitsart.STUDIUM, Taetigkeitsart.SCHULE))
                .oder(kreis.einKind(k -> k.bgKind().und(lernt(k))));
    }

    /** Ob eines eine Behinderung oder einen Pflegegrad hat. */
    public Wahrheit einesBehindert() {
        Familienkreis kreis = new Familienkreis(lage);
        return kreis.einKind(this::behindert).oder(kreis.einErwachsener(this::behindert));
    }

    private Wahrheit behindert(Person p) {
        Gesundheit g = Gesundheit.von(p);
        return g.behinderung()
                .istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH)
                .oder(g.pflegegradAb(BigDecimal.ONE));
    }

    private static Wahrheit lernt(KindLage k) {
        return k.kind().taetigkeit().istEines(Kindtaetigkeit.AUSBILDUNG, Kindtaetigkeit.STUDIUM);
    }
}
