package de.familienlotse.finder.form;

import de.familienlotse.finder.Antworten;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Was auf einer abgeschickten Seite steht.
 *
 * @param werte je Feld der Seite seine Werte; leer, wenn nichts eingetragen ist
 * @param fehler je fehlerhaftem Feld der Schluessel dessen, was zu tun ist
 * @param roh wie es eingetragen wurde, auch Falsches
 */
public record Eingetragen(
        Map<String, List<String>> werte, Map<String, String> fehler, Function<String, List<String>> roh) {
    /** Womit der Schluessel einer Nachfrage beginnt: sie ist kein Fehler, die Angabe darf bleiben. */
    public static final String NACHFRAGE = "finder.nachfrage.";

    /** Was schon beantwortet ist, so wie es auf der Seite stuende. */
    public static Eingetragen aus(Antworten antworten) {
        return new Eingetragen(Map.of(), Map.of(), name -> Schreibweise.roh(name, antworten));
    }

    /** Ob alles gelesen werden konnte. */
    public boolean gut() {
        return fehler.isEmpty();
    }

    /** Was eine Nachfrage zu diesem Feld beantwortet, wenn die Angabe bleibt; null ohne Nachfrage. */
    public String bekraeftigt(String feld) {
        return fehler.getOrDefault(feld, "").startsWith(NACHFRAGE)
                ? feld + "=" + werte.get(feld).get(0)
                : null;
    }
}
