package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Haushaltsgeld;
import de.familienlotse.situation.Familie;

/**
 * Haelt die Regelsitzung einer Familie offen: nach einer Aenderung werden nur die Regeln neu gewertet, die sie beruehrt. Die
 * Antwort gleicht immer der einer neuen Pruefung. Nicht gleichzeitig nutzbar.
 */
public final class Sitzung implements AutoCloseable {
    private final Regelwerk regelwerk;
    private final Kette streng = new Kette();
    private final Kette regelfall = new Kette();

    /** Eine Sitzung mit diesem Regelwerk, noch ohne Familie. */
    public Sitzung(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
    }

    /** Die Antwort fuer die Familie in ihrem neuen Stand, ganz: das Buch gehoert danach der naechsten. Die erste zaehlt auch als Aenderung. */
    public Befunde aendere(Familie neu) {
        return bau(neu).baue().ganz();
    }

    /** Nur das Geld der Familie in ihrem neuen Stand; dasselbe wie in der ganzen Antwort. */
    public Haushaltsgeld geld(Familie neu) {
        return bau(neu).geld();
    }

    private Befundbau bau(Familie neu) {
        Lage lage = new Lage(neu, regelwerk.parameter().am(neu.stichtag()));
        Lauf lauf = streng.werteAus(new Lauf(regelwerk.bestand(), lage));
        return new Befundbau(regelwerk, lauf, regelfall::werteAus);
    }

    @Override
    public void close() {
        streng.close();
        regelfall.close();
    }
}
