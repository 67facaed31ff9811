package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Regelzusammenleben;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Was der Betrag des Regelfalls unterstellt: wonach dieselbe Rechnung fragt, wenn nichts unterstellt ist. Sagt sie nichts, weil nicht
 * feststeht, wer zusammenlebt, ist auch das unterstellt, und gefragt wird mit dem Zusammenleben des Regelfalls. Eine Summe ueber
 * Personen unterstellt, dass keine fehlt.
 */
final class Unterstelltes {
    private final Lauf lauf;
    private final Lage regel;
    private Rechnungen zusammen;

    /** {@code regel}: die Lage des Regelfalls. */
    Unterstelltes(Lauf lauf, Lage regel) {
        this.lauf = lauf;
        this.regel = regel;
    }

    /**
     * Die unbeantworteten Fakten, von denen die Betraege abhaengen, ohne die, die sie schon zur Spanne machen.
     *
     * @param plaetze Personen, deren Betrag zaehlt; 0 fuer den Haushalt
     * @param offen was den Betraegen auch im Regelfall fehlt
     */
    List<Fakt> zu(Leistung l, List<Integer> plaetze, Fakten offen) {
        Fakten gefragt = l.jePerson() ? l.subjekt().ohne(lauf.lage()).fehlt() : Fakten.KEINE;
        for (int platz : plaetze) {
            gefragt = l.betrag().rechnung() == null ? gefragt : gefragt.mit(gefragt(l, platz));
        }
        List<Fakt> bekannt = offen.liste();
        return gefragt.liste().stream().filter(f -> !bekannt.contains(f)).toList();
    }

    private Fakten gefragt(Leistung l, int platz) {
        Groesse streng = betrag(l, lauf.rechnungen(), platz);
        if (streng != null) {
            return streng.fehlt();
        }
        Groesse danach = betrag(l, zusammen(), platz);
        Fakten wer = lauf.lage().zusammensetzung().fehlt();
        return danach == null ? wer : wer.mit(danach.fehlt());
    }

    private static Groesse betrag(Leistung l, Rechnungen r, int platz) {
        Person person = platz == 0 ? null : r.lage().person(platz);
        return l.betrag().rechnung().betrag(r, person, r.protokoll());
    }

    private Rechnungen zusammen() {
        if (zusammen == null) {
            var familie = Regelzusammenleben.von(lauf.lage().familie(), regel.familie());
            zusammen = lauf.rechnungen(new Lage(familie, regel.recht()));
        }
        return zusammen;
    }
}
