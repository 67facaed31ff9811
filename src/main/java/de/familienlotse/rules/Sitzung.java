package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Befunde;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import java.util.List;

/**
 * Haelt die Regelsitzung einer Familie offen: nach einer Aenderung werden nur die Regeln neu gewertet, die sie beruehrt. Die
 * Antwort gleicht immer der einer neuen Pruefung. Nicht gleichzeitig nutzbar.
 */
public final class Sitzung implements AutoCloseable {
    private final Regelwerk regelwerk;
    private Ablage ablage;
    private Lauf lauf;

    /** Eine Sitzung mit diesem Regelwerk, noch ohne Familie. */
    public Sitzung(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
    }

    /** Die Antwort fuer die Familie in ihrem neuen Stand; die erste Familie zaehlt auch als Aenderung. */
    public Befunde aendere(Familie neu) {
        Lage lage = new Lage(neu, regelwerk.parameter().am(neu.stichtag()));
        Lauf vorher = lauf;
        lauf = null;
        if (vorher == null || !gleicheRunde(vorher.lage().familie(), neu)) {
            lauf = vonVorn(lage);
        } else {
            ablage.beginne();
            lauf = vorher.mit(lage).werteAus(ablage);
        }
        return new Befundbau(regelwerk, lauf).baue();
    }

    /** Am selben Tag dieselben Kinder in derselben Reihe. */
    private static boolean gleicheRunde(Familie alt, Familie neu) {
        return alt.stichtag().equals(neu.stichtag()) && kinder(alt).equals(kinder(neu));
    }

    private static List<String> kinder(Familie f) {
        return f.kinder().oder(List.of()).stream().map(Kind::id).toList();
    }

    private Lauf vonVorn(Lage lage) {
        close();
        Lauf neu = new Lauf(regelwerk.bestand(), lage);
        ablage = neu.ablage();
        return neu.werteAus(ablage);
    }

    @Override
    public void close() {
        if (ablage != null) {
            ablage.close();
            ablage = null;
        }
    }
}
