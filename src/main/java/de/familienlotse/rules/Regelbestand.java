package de.familienlotse.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.kie.api.KieBase;

/**
 * Alle Regeln eines Regelwerks mit ihren Merkmalen, nach Leistungen geordnet. Die Regel eines gemeinsamen Begriffs wird einmal
 * bewertet und gilt fuer jede Leistung, die ihn nutzt. Unveraenderlich.
 */
final class Regelbestand {
    private final KieBase kieBase;
    private final List<Leistung> leistungen;
    private final Map<String, Integer> platz = new HashMap<>();
    private final Map<String, Integer> zeilen = new HashMap<>();
    private final Map<org.kie.api.definition.rule.Rule, Integer> einzelne = new IdentityHashMap<>();
    private final List<Merkmal> merkmale = new ArrayList<>();
    private final List<List<Merkmal>> jeLeistung = new ArrayList<>();
    private final Subjektzahlen zahlen;
    private final Buendelglied[] glieder;
    private final int[] zeileVon;
    private final int[][] nutzer;
    private final boolean[] gefragt;
    private final int[] vorab;
    private final List<Verbund> verbuende;

    /** {@code gefragt}: die Leistungen, nach deren Anspruch Regeln fragen. */
    Regelbestand(List<Model> modelle, List<Leistung> leistungen, Set<String> gefragt) {
        this(modelle, leistungen, gefragt, Regelbasis::gebuendelt);
    }

    /** {@code basis}: macht aus Modellen und ihren Regeln die Basis der Regelmaschine. */
    Regelbestand(
            List<Model> modelle,
            List<Leistung> leistungen,
            Set<String> gefragt,
            BiFunction<List<Model>, List<Rule>, KieBase> basis) {
        this.leistungen = List.copyOf(leistungen);
        zahlen = new Subjektzahlen(leistungen.size());
        leistungen.forEach(l -> platz.put(l.id(), platz.size()));
        this.gefragt = schalter(gefragt);
        vorab = Lauf.vorab(this);
        Regelordnung ordnung = new Regelordnung(modelle, platz.keySet());
        ordnung.regeln().forEach(r -> zeilen.put(name(r), zeilen.size()));
        glieder = Regelbasis.glieder(ordnung.regeln());
        List<Integer> zeileJeMerkmal = new ArrayList<>();
        for (Leistung l : leistungen) {
            jeLeistung.add(new ArrayList<>());
            ordnung.von(l, merkmale.size()).forEach((m, regel) -> nimmAuf(l, m, regel, zeileJeMerkmal));
        }
        zeileVon = zeileJeMerkmal.stream().mapToInt(Integer::intValue).toArray();
        nutzer = nutzer();
        verbuende = jeLeistung.stream().map(Verbund::von).toList();
        kieBase = basis.apply(modelle, ordnung.regeln());
        kieBase.getKiePackages().forEach(p -> p.getRules().forEach(this::nimmEinzelne));
    }

    private boolean[] schalter(Set<String> ids) {
        boolean[] b = new boolean[leistungen.size()];
        ids.forEach(id -> b[platz(id)] = true);
        return b;
    }

    private static String name(Rule regel) {
        return regel.getPackage() + "/" + regel.getName();
    }

    private void nimmEinzelne(org.kie.api.definition.rule.Rule regel) {
        Integer zeile = zeilen.get(regel.getPackageName() + "/" + regel.getName());
        if (zeile != null) {
            einzelne.put(regel, zeile);
        }
    }

    private void nimmAuf(Leistung l, Merkmal m, Rule regel, List<Integer> zeileJeMerkmal) {
        merkmale.add(m);
        zeileJeMerkmal.add(zeilen.get(name(regel)));
        jeLeistung.get(platz(l.id())).add(m);
        zahlen.zaehle(platz(l.id()), subjekt(regel, l));
    }

    /** Was fuer Personen geprueft wird, darf nur nach diesen Personen und dem Haushalt fragen. */
    private static Subjekt subjekt(Rule regel, Leistung l) {
        Subjekt je = Regelangaben.subjekt(regel);
        if (l.jePerson() && je != l.subjekt() && je != Subjekt.HAUSHALT) {
            throw new IllegalStateException("Regel \"" + regel.getName() + "\" passt nicht zum Subjekt von " + l.id());
        }
        return je;
    }

    private int[][] nutzer() {
        List<List<Integer>> liste = new ArrayList<>();
        zeilen.forEach((r, z) -> liste.add(new ArrayList<>()));
        merkmale.forEach(m -> liste.get(zeileVon[m.nummer()]).add(platz(m.leistung())));
        return liste.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    KieBase kieBase() {
        return kieBase;
    }

    /** Alle Merkmale, nach Leistungen geordnet. */
    List<Merkmal> merkmale() {
        return merkmale;
    }

    List<Leistung> leistungen() {
        return leistungen;
    }

    /** Merkmale einer Leistung: zuerst die gemeinsamen, dann die eigenen in der Reihenfolge ihrer Datei. */
    List<Merkmal> merkmale(int leistung) {
        return jeLeistung.get(leistung);
    }

    /** Wie viele Regeln es gibt. */
    int zeilen() {
        return nutzer.length;
    }

    /** Die Zeile im Buch, die zu dieser Regel gehoert. */
    int zeile(Rule regel) {
        return zeilen.get(name(regel));
    }

    /** Die Zeile im Buch, in die diese Regel schreibt; nur, wenn sie fuer sich feuert. */
    int zeile(org.kie.api.definition.rule.Rule regel) {
        return einzelne.get(regel);
    }

    /** Die Zeile im Buch, aus der dieses Merkmal liest. */
    int zeileVon(int merkmal) {
        return zeileVon[merkmal];
    }

    /** Die Regel dieses Merkmals als Frage an einen Fakt; null, wenn sie sich nicht einzeln fragen laesst. */
    Buendelglied frage(int merkmal) {
        return Buendelglied.frage(glieder[zeileVon[merkmal]]);
    }

    /** Die Regel dieser Zeile, wenn sie nur notiert; sonst null. */
    Buendelglied glied(int zeile) {
        return glieder[zeile];
    }

    /** Die Leistungen, die diese Zeile nutzen; eine mehrmals, wenn sie sie mehrmals nutzt. */
    int[] nutzer(int zeile) {
        return nutzer[zeile];
    }

    int platz(String leistung) {
        Integer p = platz.get(leistung);
        if (p == null) {
            throw new IllegalArgumentException("Unbekannte Leistung " + leistung);
        }
        return p;
    }

    /** Ob Regeln nach dem Anspruch auf diese Leistung fragen. */
    boolean gefragt(int leistung) {
        return gefragt[leistung];
    }

    /** Die Leistungen, deren Ergebnis in die Auswertung selbst eingeht. */
    int[] vorab() {
        return vorab;
    }

    /** Wie die Merkmale einer Leistung zusammengehoeren. */
    Verbund verbund(int leistung) {
        return verbuende.get(leistung);
    }

    /** Ob eine Quelle das Merkmal bestaetigt. */
    boolean geprueft(int merkmal) {
        return merkmale.get(merkmal).geprueft();
    }

    /** Wie viele Merkmale jede Leistung fuer wen hat. */
    Subjektzahlen zahlen() {
        return zahlen;
    }
}
