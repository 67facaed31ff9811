package de.familienlotse.regelbuch;

import de.familienlotse.rules.Leistung;

/**
 * Welche Leistungen die Uebersicht zeigt; null laesst alle zu.
 *
 * @param stand {@link #BESTAETIGT} oder {@link #OFFEN}
 */
record Filter(String ebene, String kategorie, String lebensphase, String stand) {
    static final String BESTAETIGT = "bestaetigt";
    static final String OFFEN = "offen";
    static final Filter ALLES = new Filter(null, null, null, null);

    /** Aus den Feldern eines Formulars: ein leeres Feld laesst alle zu. */
    static Filter von(String ebene, String kategorie, String lebensphase, String stand) {
        return new Filter(oderNull(ebene), oderNull(kategorie), oderNull(lebensphase), oderNull(stand));
    }

    private static String oderNull(String feld) {
        return feld == null || feld.isBlank() ? null : feld;
    }

    /** Ob die Leistung zu jedem gesetzten Feld passt. */
    boolean passt(Leistung l) {
        return (ebene == null || ebene.equals(l.ebene()))
                && (kategorie == null || kategorie.equals(l.einordnung().kategorie()))
                && (lebensphase == null || l.einordnung().lebensphasen().contains(lebensphase))
                && (stand == null || stand.equals(stand(l)));
    }

    /** Ob jede Bedingung der Leistung bestaetigt ist. */
    static String stand(Leistung l) {
        return l.pruefstand().bestaetigt() ? BESTAETIGT : OFFEN;
    }
}
