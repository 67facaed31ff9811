package de.familienlotse.rules;

import de.familienlotse.parameters.Parameter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Die Tage der Leistungen, die selbst keine Ereignisse nennen: die ihrer Altersgrenzen, Fristen und Stichtage. */
final class Grenzwerk {
    private final Regelbestand bestand;
    private final Zeitgrenzen grenzen;
    private final BitSet genannt;
    private final List<Ereignisregel> ereignisse = new ArrayList<>();
    private final Map<Integer, Stichtagsregel> stichtage = new TreeMap<>();
    private final Map<String, List<Integer>> bestimmt = new HashMap<>();

    /** {@code genannt}: Leistungen, die eigene Ereignisse nennen. */
    Grenzwerk(Regelbestand bestand, Zeitgrenzen grenzen, BitSet genannt) {
        this.bestand = bestand;
        this.grenzen = grenzen;
        this.genannt = genannt;
        bestand.merkmale().stream().filter(m -> eigene(m.leistung())).forEach(this::nimm);
        bestand.leistungen().stream().filter(l -> eigene(l.id())).forEach(this::nimm);
    }

    private boolean eigene(String leistung) {
        int l = bestand.platz(leistung);
        return !genannt.get(l) && !bestand.leistungen().get(l).begriff();
    }

    private void nimm(Merkmal m) {
        int l = bestand.platz(m.leistung());
        ereignisse.addAll(grenzen.von(m, l));
        Ereignisregel regel = Zeitereignisse.ereignis(m, l, Wer.PERSON, Zeitangabe.KALENDER);
        nimm(l, new Stichtagsregel(regel, grenzen.stichtage(m), grenzen.laeufe(m)));
    }

    private void nimm(Leistung l) {
        int nummer = bestand.platz(l.id());
        ereignisse.addAll(grenzen.betrag(l, nummer));
        grenzen.betragsparameter(l).forEach(name -> bestimmt.computeIfAbsent(name, n -> new ArrayList<>())
                .add(nummer));
        if (l.betrag().rechnung() != null && l.turnus().equals("jahr")) {
            nimmBetrag(nummer, Stichtage.jahre());
        }
    }

    /** Wird einer dieser Parameter ein anderer, ist jeder Betrag neu zu rechnen, in den er eingeht. */
    void nimmAenderungen(Map<String, Parameter> parameter, Predicate<String> diese) {
        bestimmt.forEach((name, leistungen) -> {
            if (diese.test(name)) {
                Stichtage tage = new Stichtage();
                tage.aendern(parameter.get(name));
                leistungen.forEach(l -> nimmBetrag(l, tage));
            }
        });
    }

    private void nimmBetrag(int leistung, Stichtage tage) {
        Leistung l = bestand.leistungen().get(leistung);
        Ereignisregel regel = Zeitereignisse.betrag(l, leistung, Wer.PERSON, Zeitangabe.KALENDER);
        nimm(leistung, new Stichtagsregel(regel, tage, Set.of()));
    }

    private void nimm(int leistung, Stichtagsregel s) {
        if (!s.leer()) {
            stichtage.merge(leistung, s, Stichtagsregel::vereint);
        }
    }

    List<Ereignisregel> ereignisse() {
        return ereignisse;
    }

    /** Die Stichtage nach dem Platz der Leistung. */
    Map<Integer, Stichtagsregel> stichtage() {
        return stichtage;
    }

    /** Die Leistungen, in deren Betrag der Parameter nur mitrechnet. */
    List<Integer> bestimmt(String name) {
        return bestimmt.getOrDefault(name, List.of());
    }
}
