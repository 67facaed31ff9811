package de.familienlotse.finder.seiten;

import java.util.Set;

/** Fakten mit Kennungen und ohne. */
final class Fakten {
    private Fakten() {}

    /** Ob der Fakt, ohne Kennungen und ohne Teile von Gegenstaenden, unter den genannten ist. */
    static boolean unter(Set<String> genannt, String fakt) {
        String[] teile = fakt.split("[./]");
        boolean haushalt = teile[0].equals("haushalt");
        int platz = haushalt ? 1 : 2;
        return teile.length == 1
                ? genannt.contains(fakt)
                : platz < teile.length && genannt.contains(teile[0] + "." + teile[platz]);
    }
}
