package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;

/**
 * Das Buch einer Pruefung, wie es an einem anderen Tag stuende: die Bedingungen, die der Tag wenden kann, werden an diesem Tag neu
 * gefragt; alles uebrige bleibt, wie es heute ist.
 */
final class Tagesblick implements Buch {
    private final Regelbestand bestand;
    private final Zeitgrenzen grenzen;
    private final Lauf lauf;
    private final Lage lage;
    private final Staende staende;
    private final Fragefakten fakten;
    private final Wahrheit[][] gefragt;
    private Rechnungen rechnungen;

    Tagesblick(Regelbestand bestand, Zeitgrenzen grenzen, Lauf lauf, LocalDate tag) {
        this.bestand = bestand;
        this.grenzen = grenzen;
        this.lauf = lauf;
        gefragt = new Wahrheit[bestand.zeilen()][];
        Familie f = lauf.lage().familie();
        lage = new Lage(
                new Familie(tag, f.haushalt(), f.erwachsene(), f.kinder(), f.weitere()),
                lauf.lage().recht().am(tag));
        staende = new Staende(bestand, lage, this);
        fakten = new Fragefakten(grenzen.orte(), lage, () -> new Rechnungen(lage, staende, false));
    }

    /** Der Betrag an diesem Tag: fuer die Person auf diesem Platz oder, auf Platz 0, fuer den Haushalt; null, wenn es keinen gibt. */
    Groesse betrag(Leistung l, int platz) {
        Betragsregel regel = l.betrag();
        return switch (regel.art()) {
            case Betragsregel.KEINER -> null;
            case Betragsregel.SATZ, Betragsregel.SUMME -> regel.fest(lage.recht());
            default -> rechnung(regel, platz);
        };
    }

    private Groesse rechnung(Betragsregel regel, int platz) {
        if (rechnungen == null) {
            rechnungen = new Rechnungen(lage, staende, true);
        }
        Person person = platz == 0 ? null : lage.person(platz);
        return regel.rechnung().betrag(rechnungen, person, rechnungen.protokoll());
    }

    /** Der Status an diesem Tag: Platz 0 im Ganzen, sonst die Person. */
    Wahrheit status(int leistung, int platz) {
        return staende.zu(leistung)[platz];
    }

    @Override
    public Wahrheit wahrheit(int merkmal, int platz) {
        Wahrheit heute = lauf.pruefung().wahrheit(merkmal, platz);
        if (heute == null || !grenzen.zeitlich(merkmal)) {
            return heute;
        }
        int zeile = bestand.zeileVon(merkmal);
        Wahrheit[] jePlatz =
                gefragt[zeile] == null ? new Wahrheit[lauf.pruefung().plaetze()] : gefragt[zeile];
        gefragt[zeile] = jePlatz;
        if (jePlatz[platz] == null) {
            jePlatz[platz] = frage(merkmal, bestand.glied(zeile), platz, heute);
        }
        return jePlatz[platz];
    }

    private Wahrheit frage(int merkmal, Buendelglied frage, int platz, Wahrheit heute) {
        for (Object fakt : fakten(merkmal, frage)) {
            if (frage.platz(fakt) == platz) {
                return frage.antwort(fakt);
            }
        }
        return heute;
    }

    private List<?> fakten(int merkmal, Buendelglied frage) {
        int quelle = grenzen.quelle(merkmal);
        return quelle < 0
                ? fakten.zu(frage)
                : Anspruch.alle(bestand.leistungen().get(quelle), lage, staende.zu(quelle));
    }
}
