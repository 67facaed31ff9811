package de.familienlotse.catalogue.seiten;

import java.util.List;

/**
 * Was der Kalender zeigt.
 *
 * @param name der Monat oder Tag in Worten
 * @param zahl wie viele Termine es in dieser Zeit sind
 * @param tage die Liste; leer in der Tafel
 * @param wochen die Tafel; leer in der Liste
 * @param naechster der naechste Monat mit Terminen, wenn dieser keine hat; sonst null
 */
record Kalenderseite(
        Kalenderwunsch wunsch,
        String name,
        int zahl,
        List<Tag> tage,
        List<Wochentag> kopf,
        List<List<Feld>> wochen,
        Weg davor,
        Weg danach,
        Weg naechster,
        List<Listenseite.Gewaehlt> gewaehlte,
        List<Listenseite.Filter> filter,
        Listenseite.Blaettern blaettern) {
    /** Ein Tag und was an ihm stattfindet. */
    record Tag(String name, List<Termin> termine) {}

    /** Ein Eintrag an einem Tag; Uhrzeiten sind null, wo sie nicht feststehen. */
    record Termin(Listenseite.Zeile zeile, String von, String bis) {}

    /** Eine Spalte der Tafel. */
    record Wochentag(String kurz, String lang) {}

    /** Ein Feld der Tafel; {@code zahl} ist null ausserhalb des Monats. */
    record Feld(int tag, String name, Integer zahl, String adresse) {}

    /** Ein anderer Monat. */
    record Weg(String name, String adresse) {}
}
