package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Befunde;
import de.familienlotse.situation.Familie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;

/** Dieselben Ausdruecke in denselben Schichten, gerufen statt gefeuert: so schnell waere das Regelwerk ohne Regelmaschine. */
public final class Direktrechnung {
    private final Regelwerk regelwerk;
    private final List<Buendelglied> alle = new ArrayList<>();
    private final Map<Class<?>, List<Buendelglied>> jeFakt = new ConcurrentHashMap<>();

    /** Liest die Ausdruecke des ausgelieferten Regelwerks. */
    public Direktrechnung(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
        for (Model m : RegelBau.modelle(getClass().getClassLoader())) {
            m.getRules().forEach(r -> alle.add(Buendelglied.von(regelwerk.bestand().zeile(r), r)));
        }
    }

    /** Nur die Wahrheiten und der Status jeder Leistung, ohne Betraege und Erklaerung. */
    public Object wahrheiten(Familie f) {
        Lauf lauf = lauf(f);
        for (int l = 0; l < regelwerk.bestand().leistungen().size(); l++) {
            lauf.status(l, 0);
        }
        return lauf;
    }

    /** Die ganze Antwort. */
    public Befunde pruefe(Familie f) {
        return new Befundbau(regelwerk, lauf(f), this::werteAus).baue();
    }

    private Lauf lauf(Familie f) {
        return werteAus(new Lauf(regelwerk.bestand(), new Lage(f, regelwerk.parameter().am(f.stichtag()))));
    }

    private Lauf werteAus(Lauf lauf) {
        return lauf.werteAus(new Direktablage(this::ausdruecke, lauf.pruefung()));
    }

    private List<Buendelglied> ausdruecke(Class<?> fakt) {
        return jeFakt.computeIfAbsent(
                fakt, c -> alle.stream().filter(g -> g.liest(c)).toList());
    }
}
