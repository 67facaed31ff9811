package de.familienlotse.rules;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import java.util.List;

/** Laeufe nacheinander in derselben Ablage; am selben Tag mit denselben Personen wird nur das Neue gewertet. */
final class Kette implements AutoCloseable {
    private Sitzungsablage ablage;
    private Lauf letzter;

    /** Wertet den Lauf aus. @throws IllegalStateException wenn eine Leistung ohne Ergebnis bleibt */
    Lauf werteAus(Lauf neu) {
        Lauf vorher = letzter;
        letzter = null;
        if (vorher == null || !gleicheRunde(vorher.lage().familie(), neu.lage().familie())) {
            close();
            ablage = neu.ablage();
            letzter = neu.werteAus(ablage);
        } else {
            ablage.beginne();
            letzter = neu.nach(vorher).werteAus(ablage);
        }
        return letzter;
    }

    private static boolean gleicheRunde(Familie alt, Familie neu) {
        return alt.stichtag().equals(neu.stichtag()) && personen(alt).equals(personen(neu));
    }

    private static List<List<String>> personen(Familie f) {
        return List.of(
                f.kinder().oder(List.of()).stream().map(Kind::id).toList(),
                f.erwachsene().oder(List.of()).stream().map(Erwachsener::id).toList());
    }

    @Override
    public void close() {
        if (ablage != null) {
            ablage.close();
            ablage = null;
        }
    }
}
