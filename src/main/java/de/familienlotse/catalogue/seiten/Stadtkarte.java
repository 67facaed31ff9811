package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Stadtbezirk;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Treffer;
import java.util.List;
import java.util.Map;

/**
 * Die Treffer einer Suche nach Stadtbezirken.
 *
 * @param ohne wie viele Treffer keinen Bezirk haben
 */
record Stadtkarte(List<Feld> felder, int ohne) {
    /** Ein Bezirk: wo er auf der schematischen Karte liegt und die Liste seiner Treffer. */
    record Feld(String id, String name, Stadtbezirk.Feld umriss, int zahl, String adresse, boolean gewaehlt) {}

    static Stadtkarte zu(Suchanfrage a, Treffer treffer, int alle, List<Stadtbezirk> bezirke) {
        Map<String, Integer> zahlen = treffer.zahlen().get(Facette.BEZIRK);
        List<Feld> felder = bezirke.stream()
                .map(b -> new Feld(
                        b.id(),
                        b.name(),
                        b.feld(),
                        zahlen.getOrDefault(b.id(), 0),
                        Adresse.zu(a.mit(Facette.BEZIRK, b.id()), 1),
                        b.id().equals(a.filter().get(Facette.BEZIRK))))
                .toList();
        return new Stadtkarte(
                felder, alle - felder.stream().mapToInt(Feld::zahl).sum());
    }
}
