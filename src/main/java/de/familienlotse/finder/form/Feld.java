package de.familienlotse.finder.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * Ein Feld einer Seite.
 *
 * @param name Feldname; zugleich Faktpfad, wenn es genau einen Fakt erfragt
 * @param text Schluessel der Beschriftung
 * @param vorsatz Schluessel des Worts vor der Beschriftung oder null
 * @param hinweis Schluessel des Hinweises, auch wenn es ihn nicht gibt
 * @param wahlen was zur Wahl steht; sonst leer
 * @param von kleinste Zahl oder null
 * @param bis groesste Zahl oder null
 */
public record Feld(
        String name,
        Feldform form,
        String text,
        String vorsatz,
        String hinweis,
        List<Wahl> wahlen,
        BigDecimal von,
        BigDecimal bis) {
    /** Der Wert, mit dem jemand sagt, dass nichts davon zutrifft. */
    public static final String KEINE = "keine";

    /** Der Wert, mit dem jemand nichts sagt. */
    public static final String WEISS_NICHT = "";

    /** Ein Feld, dessen Texte unter diesem Schluessel stehen. */
    public static Feld von(String name, Feldform form, String schluessel, List<Wahl> wahlen) {
        return new Feld(name, form, schluessel, null, schluessel + ".hinweis", wahlen, null, null);
    }

    /** Dasselbe Feld mit einem Wort davor. */
    Feld mitVorsatz(String schluessel) {
        return new Feld(name, form, text, schluessel, hinweis, wahlen, von, bis);
    }

    /** Kennung des Felds auf der Seite. */
    public String id() {
        return name.replace('/', '-');
    }

    /** Kennung des Elements, zu dem eine Fehlermeldung fuehrt. */
    public String ziel() {
        if (form == Feldform.TAG) {
            return id() + "-tag";
        }
        if (form == Feldform.TAG_ODER_MONAT) {
            return id() + "-monat";
        }
        return wahlen.isEmpty() || form == Feldform.AUSWAHL
                ? id()
                : id() + "-" + wahlen.get(0).wert();
    }
}
