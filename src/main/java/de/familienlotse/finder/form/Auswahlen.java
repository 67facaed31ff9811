package de.familienlotse.finder.form;

import java.util.ArrayList;
import java.util.List;

/** Was bei Feldern zur Wahl steht, die in der Anfrage freier Text sind. */
final class Auswahlen {
    private static final List<String> BEZIRKE =
            List.of("Mitte", "Uentrop", "Rhynern", "Pelkum", "Herringen", "Bockum-Hövel", "Heessen");
    private static final List<String> MERKZEICHEN = List.of("G", "aG", "H", "B", "Bl", "Gl", "TBl", "RF");

    private Auswahlen() {}

    /** @throws IllegalArgumentException wenn es fuer das Feld keine Auswahl gibt */
    static List<Wahl> zu(String name, String schluessel) {
        if (name.endsWith("/plz")) {
            return List.of();
        }
        List<String> werte = werte(name.substring(name.lastIndexOf('/') + 1));
        List<Wahl> wahlen = new ArrayList<>();
        werte.forEach(w -> wahlen.add(new Wahl(w, "wert." + schluessel + "." + w)));
        wahlen.add(werte == MERKZEICHEN ? Feldbau.nichtsDavon() : Feldbau.weissNicht());
        return wahlen;
    }

    private static List<String> werte(String fakt) {
        return switch (fakt) {
            case "stadtbezirk" -> BEZIRKE;
            case "merkzeichen" -> MERKZEICHEN;
            default -> throw new IllegalArgumentException("Keine Auswahl fuer " + fakt);
        };
    }
}
