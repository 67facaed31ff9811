package de.familienlotse.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/** Die Basis der Regelmaschine. */
final class Regelbasis {
    private static final String PAKET = "de.familienlotse.regeln.buendel";

    private Regelbasis() {}

    /** Jede Regel fuer sich. */
    static KieBase einzeln(List<Model> modelle) {
        return KieBaseBuilder.createKieBaseFromModel(modelle, KieBaseMutabilityOption.DISABLED);
    }

    /**
     * Regeln mit demselben Muster als ein {@link Regelbuendel}; eine, die allein steht oder mehr tut als notieren, bleibt fuer
     * sich. {@code regeln}: die der Modelle in der Reihenfolge ihrer Zeilen.
     */
    static KieBase gebuendelt(List<Model> modelle, List<Rule> regeln) {
        Global<Pruefung> buch = DSL.globalOf(Pruefung.class, PAKET, "pruefung");
        ModelImpl buendel = new ModelImpl(PAKET).withGlobals(new ArrayList<>(List.of(buch)));
        Set<Rule> rest = Collections.newSetFromMap(new IdentityHashMap<>());
        rest.addAll(regeln);
        for (List<Buendelglied> g : gruppen(regeln)) {
            buendel.addRule(new Regelbuendel(g).regel(buch));
            g.forEach(x -> rest.remove(regeln.get(x.zeile())));
        }
        List<Model> alle = new ArrayList<>(List.of(buendel));
        modelle.forEach(m -> alle.add(nur(m, rest)));
        return einzeln(alle);
    }

    /** Je Zeile die Regel als Glied eines Buendels; null, wenn sie mehr tut als notieren. */
    static Buendelglied[] glieder(List<Rule> regeln) {
        Buendelglied[] glieder = new Buendelglied[regeln.size()];
        Arrays.setAll(glieder, zeile -> Buendelglied.von(zeile, regeln.get(zeile)));
        return glieder;
    }

    /** Was zusammen ein Buendel wird. */
    private static List<List<Buendelglied>> gruppen(List<Rule> regeln) {
        Map<String, List<Buendelglied>> gruppen = new LinkedHashMap<>();
        for (Buendelglied g : glieder(regeln)) {
            if (g != null) {
                gruppen.computeIfAbsent(g.schluessel(), s -> new ArrayList<>()).add(g);
            }
        }
        return gruppen.values().stream().filter(g -> g.size() > 1).toList();
    }

    private static Model nur(Model m, Set<Rule> rest) {
        ModelImpl neu = new ModelImpl(m.getName()).withGlobals(m.getGlobals());
        m.getRules().stream().filter(rest::contains).forEach(neu::addRule);
        return neu;
    }
}
