package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import org.kie.api.runtime.rule.RuleContext;

/** Das Buch einer Pruefung, je Regel eine Zeile: die Wahrheit jedes Merkmals fuer den Haushalt (Platz 0) und jede Person (ab Platz 1). */
public final class Pruefung implements Buch {
    private final Regelbestand bestand;
    private final int plaetze;
    private final Wahrheit[] wahrheiten;
    private final int[] eintraege;

    Pruefung(Regelbestand bestand, int personen) {
        this.bestand = bestand;
        plaetze = personen + 1;
        wahrheiten = new Wahrheit[bestand.zeilen() * plaetze];
        eintraege = new int[bestand.leistungen().size()];
    }

    /** Von jeder Regel gerufen: das Merkmal fuer diese Person. */
    public void notiere(RuleContext kontext, Person person, Wahrheit wahrheit) {
        schreibe(bestand.zeile(kontext.getRule()), person.nummer(), wahrheit);
    }

    /** Von jeder Regel gerufen: das Merkmal fuer den Haushalt. */
    public void notiere(RuleContext kontext, Wahrheit wahrheit) {
        schreibe(bestand.zeile(kontext.getRule()), 0, wahrheit);
    }

    /** Schreibt die Wahrheit dieser Zeile auf diesen Platz; sie zaehlt fuer jede Leistung, die sie nutzt. */
    void schreibe(int zeile, int platz, Wahrheit wahrheit) {
        int wo = zeile * plaetze + platz;
        if (wahrheiten[wo] == null) {
            for (int leistung : bestand.nutzer(zeile)) {
                eintraege[leistung]++;
            }
        }
        wahrheiten[wo] = wahrheit;
    }

    /** Wie viele Merkmale der Leistung schon bewertet sind. */
    int eintraege(int leistung) {
        return eintraege[leistung];
    }

    /** Die Wahrheit eines Merkmals oder null, wenn es diesen Platz nicht betrifft. */
    @Override
    public Wahrheit wahrheit(int merkmal, int platz) {
        return wahrheiten[bestand.zeileVon(merkmal) * plaetze + platz];
    }

    int plaetze() {
        return plaetze;
    }
}
