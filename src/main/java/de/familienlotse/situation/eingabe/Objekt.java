package de.familienlotse.situation.eingabe;

import java.util.Map;
import java.util.function.Function;

/** Ein Gegenstand mit Feldern; andere Schluessel sind Fehler. */
record Objekt<T>(String name, String text, Felder felder, Function<Satz, T> bau) implements Art<T> {
    @Override
    public T lies(Object json, Stelle stelle) {
        if (!(json instanceof Map<?, ?> roh)) {
            return stelle.form("Bitte ein Objekt in geschweiften Klammern angeben.");
        }
        for (Object schluessel : roh.keySet()) {
            if (!felder.kennt(schluessel)) {
                stelle.feld((String) schluessel)
                        .form("Diesen Schlüssel gibt es hier nicht. Bekannt sind: " + felder.namen() + ".");
            }
        }
        return bau.apply(new Satz(roh, stelle));
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return definitionen.verweis(name, () -> felder.schema(text, definitionen));
    }
}
