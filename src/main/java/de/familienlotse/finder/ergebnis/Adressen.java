package de.familienlotse.finder.ergebnis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Verweise im Haus, die Sprache und Stand mitnehmen.
 *
 * @param praefix was die Sprache vor den Pfad setzt
 * @param siegel die versiegelten Antworten
 */
record Adressen(String praefix, String siegel) {
    public String ergebnis() {
        return zu("/finder/ergebnis", "");
    }

    /** Das Ergebnis, eingeschraenkt; {@code name} ist person oder phase. */
    public String ergebnis(String name, String wert) {
        return zu("/finder/ergebnis", teil(name, wert));
    }

    /** Das Ergebnis, so eingeschraenkt. */
    String ergebnis(Ansicht ansicht) {
        return zu("/finder/ergebnis", nur(ansicht));
    }

    /** Eine Gruppe des Ergebnisses fuer sich, ebenso eingeschraenkt. */
    String gruppe(String art, Ansicht ansicht) {
        return zu("/finder/ergebnis/" + art, nur(ansicht));
    }

    private static String nur(Ansicht ansicht) {
        return teil("person", ansicht.person()) + teil("phase", ansicht.phase());
    }

    private static String teil(String name, String wert) {
        return wert == null ? "" : "&" + name + "=" + kodiert(wert);
    }

    public String warum(String leistung) {
        return zu("/finder/warum/" + leistung, "");
    }

    public String frage(String frage) {
        return zu("/finder/frage/" + frage, "&ziel=ergebnis");
    }

    public String antworten() {
        return zu("/finder/antworten", "");
    }

    public String merken() {
        return zu("/finder/merken", "");
    }

    public String teilen() {
        return zu("/finder/teilen", "");
    }

    /** Was mit mehr Lohn waere; {@code person} null fuer die erste. */
    public String verlauf(String person) {
        return zu("/finder/verlauf", person == null ? "" : "&person=" + kodiert(person));
    }

    /** Angebote fuer diese Familie in der Naehe. */
    public String nahe() {
        return zu("/finder/angebote", "");
    }

    public String kalender() {
        return zu("/finder/fristen.ics", "");
    }

    public String geteilt(String brief) {
        return praefix + "/finder/geteilt?e=" + kodiert(brief);
    }

    public String regelbuch(String leistung) {
        return "/regelwerk/" + leistung;
    }

    private String zu(String pfad, String dazu) {
        return praefix + pfad + "?s=" + kodiert(siegel) + dazu;
    }

    private static String kodiert(String wert) {
        return URLEncoder.encode(wert == null ? "" : wert, StandardCharsets.UTF_8);
    }
}
