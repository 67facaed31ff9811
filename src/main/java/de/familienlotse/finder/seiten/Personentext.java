package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;

/**
 * Wie eine Person auf den Seiten heisst, ohne Namen.
 *
 * @param schluessel Schluessel des Textes
 * @param nummer Platz unter ihresgleichen
 * @param geboren Monat und Jahr oder leer
 */
public record Personentext(String schluessel, int nummer, String geboren) {
    /** Die Person mit dieser Kennung; null ohne Kennung. */
    public static Personentext zu(String id, Antworten a) {
        if (id == null) {
            return null;
        }
        if (id.startsWith("a")) {
            return new Personentext("finder.person." + (id.equals(Personen.ICH) ? "ich" : "partner"), 1, "");
        }
        if (id.startsWith("w")) {
            return new Personentext("finder.person.weitere", Integer.parseInt(id.substring(1)), "");
        }
        String geboren = geboren(a.wert("kinder/" + id + "/geboren"));
        int nummer = 1 + Kinder.zeilen(a).indexOf(id);
        return new Personentext(
                geboren.isEmpty() ? "finder.person.kind" : "finder.person.kind.geboren", nummer, geboren);
    }

    private static String geboren(String datum) {
        if (datum == null) {
            return "";
        }
        String[] teile = datum.split("-");
        return teile[1] + "/" + teile[0];
    }
}
