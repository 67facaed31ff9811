package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Befunde;
import de.familienlotse.situation.Familie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Dieselben Ausdruecke in denselben Schichten, gerufen statt gefeuert: so schnell waere das Regelwerk ohne Regelmaschine. */
public final class Direktrechnung {
    private final Regelwerk regelwerk;
    private final List<Ausdruck> alle = new ArrayList<>();
    private final Map<Class<?>, List<Ausdruck>> jeFakt = new ConcurrentHashMap<>();

    /** Liest die Ausdruecke des ausgelieferten Regelwerks. */
    public Direktrechnung(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
        Map<String, Rule> regeln = new HashMap<>();
        for (KiePackage p : regelwerk.bestand().kieBase().getKiePackages()) {
            p.getRules().forEach(r -> regeln.put(p.getName() + "/" + r.getName(), r));
        }
        for (Model m : RegelBau.modelle(getClass().getClassLoader())) {
            m.getRules().forEach(r -> nimm(regeln.get(m.getPackageName() + "/" + r.getName()), r));
        }
    }

    private void nimm(Rule regel, org.drools.model.Rule modell) {
        boolean haushalt = Regelangaben.subjekt(regel) == Subjekt.HAUSHALT;
        alle.add(new Ausdruck(regelwerk.bestand().zeile(regel), haushalt, modell));
    }

    /** Nur die Wahrheiten und der Status jeder Leistung, ohne Betraege und Erklaerung. */
    public Object wahrheiten(Familie f) {
        return lauf(f);
    }

    /** Die ganze Antwort. */
    public Befunde pruefe(Familie f) {
        return new Befundbau(regelwerk, lauf(f), this::werteAus).baue();
    }

    private Lauf lauf(Familie f) {
        return werteAus(new Lauf(regelwerk.bestand(), new Lage(f, regelwerk.parameter().am(f.stichtag()))));
    }

    private Lauf werteAus(Lauf lauf) {
        return lauf.werteAus(new Direktablage(this::ausdruecke, lauf.lage(), lauf.pruefung()));
    }

    private List<Ausdruck> ausdruecke(Class<?> fakt) {
        return jeFakt.computeIfAbsent(
                fakt, c -> alle.stream().filter(a -> a.betrifft(c)).toList());
    }
}
