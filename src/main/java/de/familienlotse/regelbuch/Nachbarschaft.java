package de.familienlotse.regelbuch;

import de.familienlotse.findings.Beziehungen;
import de.familienlotse.rules.Leistung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Die Beziehungen einer Leistung in beide Richtungen: auch, was andere Register ueber sie sagen. */
final class Nachbarschaft {
    private final Map<String, Leistung> alle = new LinkedHashMap<>();

    Nachbarschaft(List<Leistung> leistungen) {
        leistungen.forEach(l -> alle.put(l.id(), l));
    }

    /** Die Gruppen ohne leere, in der Reihenfolge: was zuerst kommt, was folgt, was ausgeschlossen ist. */
    List<Gruppe> zu(Leistung l) {
        Beziehungen b = l.beziehungen();
        List<Gruppe> gruppen = new ArrayList<>();
        nimm(gruppen, "setztVoraus", b.setztVoraus(), l);
        nimm(gruppen, "vorrang", b.vorrang(), l);
        nimm(gruppen, "eroeffnetDurch", ohne(nenner(l, Beziehungen::eroeffnet), b.setztVoraus()), l);
        nimm(gruppen, "eroeffnet", b.eroeffnet(), l);
        nimm(gruppen, "voraussetzungFuer", ohne(nenner(l, Beziehungen::setztVoraus), b.eroeffnet()), l);
        nimm(gruppen, "vorrangVor", nenner(l, Beziehungen::vorrang), l);
        nimm(gruppen, "schliesstAus", b.schliesstAus(), l);
        return gruppen;
    }

    private void nimm(List<Gruppe> gruppen, String art, List<String> ids, Leistung l) {
        if (!ids.isEmpty()) {
            gruppen.add(
                    new Gruppe(art, ids.stream().map(id -> nachbar(art, id, l)).toList()));
        }
    }

    private Gruppe.Nachbar nachbar(String art, String id, Leistung l) {
        Leistung andere = alle.get(id);
        String weil =
                switch (art) {
                    case "eroeffnet" -> l.beziehungen().gruende().get(id);
                    case "eroeffnetDurch" -> andere.beziehungen().gruende().get(l.id());
                    default -> null;
                };
        return new Gruppe.Nachbar(id, andere.name(), weil);
    }

    /** Die Leistungen, die diese auf eine Weise nennen. */
    private List<String> nenner(Leistung l, Function<Beziehungen, List<String>> art) {
        return alle.values().stream()
                .filter(a -> art.apply(a.beziehungen()).contains(l.id()))
                .map(Leistung::id)
                .toList();
    }

    private static List<String> ohne(List<String> ids, List<String> schonGenannt) {
        return ids.stream().filter(id -> !schonGenannt.contains(id)).toList();
    }
}
