package de.familienlotse.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Die Regeln in fester Reihenfolge und ihre Zuordnung zu Leistungen: eigene und ueber gemeinsame Begriffe. */
final class Regelordnung {
    private final List<Rule> regeln = new ArrayList<>();
    private final Map<String, Rule> begriffe = new HashMap<>();
    private final Map<String, List<Rule>> eigene = new HashMap<>();

    /** @throws IllegalStateException wenn eine Regel zu keiner Leistung gehoert oder ein Begriff zweimal bewertet wird */
    Regelordnung(List<Model> modelle, Set<String> leistungen) {
        modelle.stream().sorted(Comparator.comparing(Model::getPackageName)).forEach(m -> regeln.addAll(m.getRules()));
        for (Rule r : regeln) {
            String begriff = Regelangaben.begriff(r);
            if (begriff == null) {
                pruefe(
                        leistungen.contains(Regelangaben.leistung(r)),
                        "Regel ohne Leistung im Register: " + r.getName());
                eigene.computeIfAbsent(Regelangaben.leistung(r), l -> new ArrayList<>())
                        .add(r);
            } else {
                pruefe(begriffe.put(begriff, r) == null, "Zwei Regeln zum Begriff " + begriff);
            }
        }
    }

    private static void pruefe(boolean gut, String sonst) {
        if (!gut) {
            throw new IllegalStateException(sonst);
        }
    }

    List<Rule> regeln() {
        return regeln;
    }

    /** Die Merkmale der Leistung, ab dieser Nummer, mit den Regeln, die sie bewerten. */
    Map<Merkmal, Rule> von(Leistung l, int nummer) {
        Map<Merkmal, Rule> liste = new LinkedHashMap<>();
        for (Begriffsnutzung n : l.bedingungen()) {
            Rule r = begriffe.get(n.begriff());
            pruefe(r != null, l.id() + " nutzt den unbekannten Begriff " + n.begriff());
            liste.put(n.merkmal(nummer + liste.size(), l.id(), Regelangaben.text(r)), r);
        }
        eigene.getOrDefault(l.id(), List.of())
                .forEach(r -> liste.put(Regelangaben.merkmal(nummer + liste.size(), r), r));
        return liste;
    }
}
