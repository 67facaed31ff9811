package de.familienlotse.situation.eingabe;

import de.familienlotse.value.Fakt;
import java.util.Map;

/** Ein Gegenstand der Anfrage, aus dem Felder gelesen werden. */
record Satz(Map<?, ?> roh, Stelle stelle) {
    <T> T lies(Feld<T> feld) {
        return feld.leser().apply(roh.get(feld.name()), stelle.feld(feld.name()));
    }

    Stelle bei(Feld<?> feld) {
        return stelle.feld(feld.name());
    }

    Fakt fakt(Feld<?> feld) {
        return bei(feld).fakt();
    }

    boolean fehlt(Feld<?> feld) {
        return roh.get(feld.name()) == null;
    }
}
