package de.familienlotse.finder.form;

import java.util.ArrayList;
import java.util.List;

/** Der Schutz fuer Menschen aus der Ukraine: auf den Seiten eine eigene Antwort, in der Anfrage ein humanitaerer Titel. */
public final class Schutztitel {
    private static final String ANTWORT = "paragraf-24";
    private static final String HUMANITAER = "humanitaer";

    private Schutztitel() {}

    /** Die Antworten, die zur Wahl stehen. */
    static List<String> wahlen(String schluessel, List<String> werte) {
        List<String> alle = new ArrayList<>(werte);
        if (schluessel.endsWith(".aufenthalt")) {
            alle.add(alle.indexOf(HUMANITAER), ANTWORT);
        }
        return alle;
    }

    /** Was in der Anfrage steht. */
    public static String inDerAnfrage(String antwort) {
        return antwort.equals(ANTWORT) ? HUMANITAER : antwort;
    }
}
