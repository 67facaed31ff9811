package de.familienlotse.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Alle Regeln eines Regelwerks mit ihren Merkmalen, nach Leistungen geordnet. Unveraenderlich. */
final class Regelbestand {
    private final KieBase kieBase;
    private final List<Merkmal> merkmale = new ArrayList<>();
    private final Map<Rule, Integer> nummern = new IdentityHashMap<>();
    private final List<Leistung> leistungen;
    private final Map<String, Integer> platz = new HashMap<>();
    private final int[] leistungVon;
    private final List<List<Merkmal>> jeLeistung = new ArrayList<>();
    private final List<int[]> jeSubjekt = new ArrayList<>();
    private final boolean[] gefragt;

    /** {@code gefragt}: die Leistungen, nach deren Anspruch Regeln fragen. */
    Regelbestand(KieBase kieBase, List<Leistung> leistungen, Set<String> gefragt) {
        this.kieBase = kieBase;
        this.leistungen = List.copyOf(leistungen);
        for (Leistung l : leistungen) {
            platz.put(l.id(), platz.size());
            jeLeistung.add(new ArrayList<>());
        }
        this.gefragt = new boolean[leistungen.size()];
        gefragt.forEach(id -> this.gefragt[platz(id)] = true);
        regeln().forEach(this::nimmAuf);
        leistungVon = merkmale.stream().mapToInt(m -> platz.get(m.leistung())).toArray();
        leistungen.forEach(l -> jeSubjekt.add(new int[Subjekt.values().length]));
        nummern.forEach((regel, nummer) -> jeSubjekt.get(leistungVon[nummer])[subjekt(regel, nummer)]++);
    }

    private List<Rule> regeln() {
        List<Rule> alle = new ArrayList<>();
        kieBase.getKiePackages().forEach(p -> alle.addAll(p.getRules()));
        alle.sort(Comparator.comparing(Rule::getPackageName)
                .thenComparing(r -> ((org.drools.base.definitions.rule.impl.RuleImpl) r).getLoadOrder()));
        return alle;
    }

    private void nimmAuf(Rule regel) {
        Merkmal m = Regelangaben.merkmal(merkmale.size(), regel);
        if (!platz.containsKey(m.leistung())) {
            throw new IllegalStateException("Regel ohne Leistung im Register: " + regel.getName());
        }
        nummern.put(regel, m.nummer());
        merkmale.add(m);
        jeLeistung.get(platz.get(m.leistung())).add(m);
    }

    KieBase kieBase() {
        return kieBase;
    }

    List<Merkmal> merkmale() {
        return merkmale;
    }

    List<Leistung> leistungen() {
        return leistungen;
    }

    /** Merkmale einer Leistung in der Reihenfolge ihrer Datei. */
    List<Merkmal> merkmale(int leistung) {
        return jeLeistung.get(leistung);
    }

    int nummer(Rule regel) {
        return nummern.get(regel);
    }

    int leistungVon(int merkmal) {
        return leistungVon[merkmal];
    }

    int platz(String leistung) {
        Integer p = platz.get(leistung);
        if (p == null) {
            throw new IllegalArgumentException("Unbekannte Leistung " + leistung);
        }
        return p;
    }

    /** Was fuer Personen geprueft wird, darf nur nach diesen Personen und dem Haushalt fragen. */
    private int subjekt(Rule regel, int nummer) {
        Subjekt je = Regelangaben.subjekt(regel);
        Leistung l = leistungen.get(leistungVon[nummer]);
        if (l.jePerson() && je != l.subjekt() && je != Subjekt.HAUSHALT) {
            throw new IllegalStateException("Regel \"" + regel.getName() + "\" passt nicht zum Subjekt von " + l.id());
        }
        return je.ordinal();
    }

    /** Ob Regeln nach dem Anspruch auf diese Leistung fragen. */
    boolean gefragt(int leistung) {
        return gefragt[leistung];
    }

    /** Wie viele Eintraege eine fertige Pruefung dieser Leistung hat. */
    int erwartet(int leistung, int kinder, int erwachsene) {
        int summe = 0;
        for (Subjekt s : Subjekt.values()) {
            summe += jeSubjekt.get(leistung)[s.ordinal()] * s.plaetze(kinder, erwachsene);
        }
        return summe;
    }

    /** Ob eine Leistung des Haushalts Merkmale dieser Personen hat. */
    boolean hatMerkmale(int leistung, Subjekt je) {
        return jeSubjekt.get(leistung)[je.ordinal()] > 0;
    }
}
