package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Das Buch einer Pruefung, je Regel eine Zeile: die Wahrheit jedes Merkmals fuer den Haushalt (Platz 0) und jede Person (ab Platz
 * 1). Was ein Buendel vormerkt, wird gefragt, sobald jemand es liest. Nicht gleichzeitig nutzbar.
 */
public final class Pruefung implements Buch {
    private final Regelbestand bestand;
    private final int plaetze;
    private final Wahrheit[] wahrheiten;
    private final Object[] vorgemerkt;
    private final int[] eintraege;

    Pruefung(Regelbestand bestand, int personen) {
        this.bestand = bestand;
        plaetze = personen + 1;
        wahrheiten = new Wahrheit[bestand.zeilen() * plaetze];
        vorgemerkt = new Object[wahrheiten.length];
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
        zaehle(zeile, wo);
        vorgemerkt[wo] = null;
        wahrheiten[wo] = wahrheit;
    }

    /** Merkt vor, an welchem Fakt die Regel dieser Zeile fuer diesen Platz zu fragen ist; auch das zaehlt. */
    void merkeVor(int zeile, int platz, Object fakt) {
        int wo = zeile * plaetze + platz;
        zaehle(zeile, wo);
        vorgemerkt[wo] = fakt;
        wahrheiten[wo] = null;
    }

    private void zaehle(int zeile, int wo) {
        if (wahrheiten[wo] == null && vorgemerkt[wo] == null) {
            for (int leistung : bestand.nutzer(zeile)) {
                eintraege[leistung]++;
            }
        }
    }

    /** Wie viele Merkmale der Leistung schon bewertet sind. */
    int eintraege(int leistung) {
        return eintraege[leistung];
    }

    /** Die Wahrheit eines Merkmals oder null, wenn es diesen Platz nicht betrifft. */
    @Override
    public Wahrheit wahrheit(int merkmal, int platz) {
        int zeile = bestand.zeileVon(merkmal);
        int wo = zeile * plaetze + platz;
        Wahrheit w = wahrheiten[wo];
        if (w == null && vorgemerkt[wo] != null) {
            w = bestand.glied(zeile).antwort(vorgemerkt[wo]);
            wahrheiten[wo] = w;
        }
        return w;
    }

    int plaetze() {
        return plaetze;
    }
}
