package de.familienlotse.finder.form;

import java.util.Set;

/** Wo eine Frage anders lautet: an die antwortende Person selbst und nach dem Gewinn statt nach dem Lohn. */
final class Anrede {
    private static final String ICH = "erwachsene/a1/";
    private static final String LOHN = "erwachsene.taetigkeiten.brutto";
    private static final String SELBSTSTAENDIG = "selbststaendig";

    private static final Set<String> PERSOENLICH = Set.of(
            "erwachsene.taetigkeiten",
            "erwachsene.geboren",
            "erwachsene.einkuenfte",
            "erwachsene.krankenversicherung",
            "erwachsene.aufenthaltSeit",
            "erwachsene.deutsch",
            "erwachsene.schwangerschaft",
            "erwachsene.pflegtAngehoerige",
            "erwachsene.abschlussImAusland");

    private Anrede() {}

    /** Der Schluessel der Beschriftung zu diesem Feld. */
    static String zu(String name, String schluessel) {
        if (schluessel.equals(LOHN) && name.contains("/" + SELBSTSTAENDIG + "/")) {
            return schluessel + "." + SELBSTSTAENDIG;
        }
        return name.startsWith(ICH) && PERSOENLICH.contains(schluessel) ? schluessel + ".ich" : schluessel;
    }

    /** Der Schluessel des Hinweises: an alle derselbe. */
    static String hinweis(String text) {
        return text.replaceFirst("\\.ich$", "") + ".hinweis";
    }
}
