package de.familienlotse.finder.seiten;

import java.util.Set;

/** Fakten mit Kennungen und ohne. */
final class Fakten {
    private Fakten() {}

    /**
     * Ob der Fakt, ohne Kennungen und ohne Teile von Gegenstaenden, unter den genannten ist. Fehlen die Personen selbst, fehlt
     * auch alles, was zu ihnen genannt ist.
     */
    static boolean unter(Set<String> genannt, String fakt) {
        String[] teile = fakt.split("[./]");
        boolean haushalt = teile[0].equals("haushalt");
        int platz = haushalt ? 1 : 2;
        return teile.length == 1
                ? genannt.stream().anyMatch(g -> g.equals(fakt) || g.startsWith(fakt + "."))
                : platz < teile.length && genannt.contains(teile[0] + "." + teile[platz]);
    }
}
