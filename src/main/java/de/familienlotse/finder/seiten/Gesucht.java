package de.familienlotse.finder.seiten;

import de.familienlotse.findings.Befunde;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Wonach noch zu fragen ist.
 *
 * @param pfade Faktpfade mit Kennungen
 */
record Gesucht(Set<String> pfade) {
    private static final int LISTENTEIL = 5;

    /** Alle Fakten, die bei diesen Befunden noch etwas entscheiden koennen. */
    static Gesucht bei(Befunde befunde) {
        return new Gesucht(befunde.naechsteFragen().stream()
                .flatMap(f -> f.fakten().stream())
                .map(f -> f.replace('.', '/'))
                .collect(Collectors.toSet()));
    }

    /** Ob das Feld einen davon, etwas davon oder etwas darueber sagt. */
    boolean durch(String feld) {
        String[] teile = feld.split("/");
        String liste = teile.length == LISTENTEIL ? String.join("/", teile[0], teile[1], teile[2]) + "/" : null;
        return pfade.stream()
                .anyMatch(p -> feld.equals(p)
                        || feld.startsWith(p + "/")
                        || p.startsWith(feld + "/")
                        || liste != null && p.startsWith(liste));
    }
}
