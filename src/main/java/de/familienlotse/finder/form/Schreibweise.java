package de.familienlotse.finder.form;

import de.familienlotse.finder.Antworten;
import java.util.List;
import java.util.Locale;

/** Wie Antworten in Feldern stehen: Zahlen mit Komma, Tage in drei Teilen. */
final class Schreibweise {
    private static final String ZAHL = "[0-9]+\\.[0-9]+";

    private Schreibweise() {}

    /** Der Inhalt dieses Felds oder Feldteils. */
    static List<String> roh(String name, Antworten antworten) {
        int punkt = name.lastIndexOf('.');
        if (punkt > 0) {
            Datumsteil teil = Datumsteil.valueOf(name.substring(punkt + 1).toUpperCase(Locale.ROOT));
            String datum = antworten.wert(name.substring(0, punkt));
            return datum == null ? List.of() : List.of(teil.von(datum));
        }
        return antworten.werte(name).stream()
                .map(w -> w.matches(ZAHL) ? w.replace('.', ',') : w)
                .toList();
    }
}
