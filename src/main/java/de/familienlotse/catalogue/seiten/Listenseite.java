package de.familienlotse.catalogue.seiten;

import de.familienlotse.platform.Wort;
import java.time.LocalDate;
import java.util.List;

/**
 * Was die Liste zeigt.
 *
 * @param zahl wie viele Treffer es sind
 * @param karte dieselben Treffer auf der Karte
 * @param kalender die Termine derselben Treffer
 * @param wege was zu Treffern fuehrt, wenn es keine gibt
 */
record Listenseite(
        String text,
        int zahl,
        List<Zeile> zeilen,
        List<Filter> filter,
        List<Gewaehlt> gewaehlte,
        List<Weg> wege,
        List<Weg> vorschlaege,
        List<Reihe> reihen,
        Blaettern blaettern,
        String karte,
        String kalender) {
    /** Ein Treffer. {@code wo} und {@code naechster} sind null, wo es sie nicht gibt. */
    record Zeile(
            String id,
            Wort name,
            Wort kurz,
            Wort art,
            Wort wo,
            LocalDate naechster,
            boolean kostenlos,
            boolean musterdaten,
            boolean imFinder) {}

    /** Eine Facette mit ihren Werten und der gewaehlten Kennung. */
    record Filter(String facette, List<Wahl> wahlen, boolean gesetzt) {}

    /** Ein Wert mit der Laenge der Liste, zu der er fuehrt. */
    record Wahl(String wert, Wort name, int zahl, boolean gewaehlt) {}

    /** Ein gesetzter Filter und die Adresse ohne ihn. */
    record Gewaehlt(String facette, Wort name, String adresse) {}

    /** Ein Verweis auf eine andere Liste; {@code facette} ist null, wenn die Worte wegfallen. */
    record Weg(String facette, Wort name, int zahl, String adresse) {}

    /** Eine Reihenfolge. */
    record Reihe(String kennung, String adresse, boolean aktuell) {}

    /** Wo im Stapel diese Seite liegt; Adressen sind null am Anfang und am Ende. */
    record Blaettern(int seite, int von, String zurueck, String weiter) {}
}
