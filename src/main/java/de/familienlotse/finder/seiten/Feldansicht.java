package de.familienlotse.finder.seiten;

import de.familienlotse.finder.form.Eingetragen;
import de.familienlotse.finder.form.Feld;
import java.util.List;

/**
 * Ein Feld mit dem, was darin steht.
 *
 * @param fehler Schluessel dessen, was zu tun ist, oder null
 * @param uebergangen ob die Seite schon einmal ohne Antwort auf dieses Feld abgeschickt wurde
 */
public record Feldansicht(Feld feld, Eingetragen eingetragen, String fehler, boolean uebergangen) {
    /** Ob diese Antwort gewaehlt ist. */
    public boolean gewaehlt(String wert) {
        List<String> werte = eingetragen.roh().apply(feld.name());
        return wert.equals(Feld.WEISS_NICHT) ? uebergangen && werte.isEmpty() : werte.contains(wert);
    }

    /** Was mitgeschickt wird, damit eine Nachfrage als beantwortet gilt; null ohne Nachfrage. */
    public String bekraeftigt() {
        return eingetragen.bekraeftigt(feld.name());
    }

    /** Der eingetragene Text; leer, wenn keiner. */
    public String text() {
        return erster(feld.name());
    }

    /** Der Inhalt von {@code tag}, {@code monat} oder {@code jahr}. */
    public String teil(String teil) {
        return erster(feld.name() + "." + teil);
    }

    private String erster(String name) {
        List<String> werte = eingetragen.roh().apply(name);
        return werte.isEmpty() ? "" : werte.get(0);
    }
}
