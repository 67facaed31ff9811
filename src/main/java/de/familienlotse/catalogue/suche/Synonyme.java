package de.familienlotse.catalogue.suche;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Worte des Alltags und was damit gemeint ist. */
final class Synonyme {
    private static final String DATEI = "/katalog/synonyme.txt";
    private static final int KUERZESTES = 6;

    private final Map<String, Sinn> sinn = new LinkedHashMap<>();
    private final Map<String, Set<String>> stammlisten = new HashMap<>();

    /** Was gemeint ist: weitere Suchworte und die Leistungen, die naechste zuerst. */
    record Sinn(String worte, List<String> leistungen) {}

    Synonyme() {
        try (InputStream strom = Synonyme.class.getResourceAsStream(DATEI)) {
            new String(strom.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(z -> !z.isBlank() && !z.startsWith("#"))
                    .forEach(this::lies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lies(String zeile) {
        String[] t = zeile.split("\\|", -1);
        List<String> ids = Arrays.stream(t[3].strip().split(" +"))
                .filter(i -> !i.isEmpty())
                .toList();
        stammlisten.putIfAbsent(einfach(t[1]), staemme(t[1].strip()));
        sinn.putIfAbsent(einfach(t[1]), new Sinn(t[2].strip(), ids));
    }

    /** Was in der Anfrage gemeint ist; ein Tippfehler in einem langen Wort stoert nicht. */
    Map<String, Sinn> in(String text) {
        String anfrage = " " + einfach(text) + " ";
        Set<String> staemme = staemme(text);
        Map<String, Sinn> genau = new LinkedHashMap<>();
        sinn.forEach((wendung, s) -> {
            if (anfrage.contains(" " + wendung + " ") || enthaelt(staemme, wendung)) {
                genau.put(wendung, s);
            }
        });
        return genau.isEmpty() ? verschrieben(anfrage) : genau;
    }

    /** Ob alle Wortstaemme einer Wendung vorkommen, gleich in welcher Reihenfolge. */
    private boolean enthaelt(Set<String> staemme, String wendung) {
        Set<String> noetig = stammlisten.get(wendung);
        return !noetig.isEmpty() && staemme.containsAll(noetig);
    }

    private static Set<String> staemme(String text) {
        return Analyse.worte(Analyse.DEUTSCH, text).stream()
                .map(w -> w.formen().get(0))
                .collect(Collectors.toSet());
    }

    private Map<String, Sinn> verschrieben(String anfrage) {
        List<String> worte = Arrays.stream(anfrage.strip().split(" "))
                .filter(w -> w.length() >= KUERZESTES)
                .toList();
        Map<String, Sinn> nah = new LinkedHashMap<>();
        for (String wort : worte) {
            var muster = new org.apache.lucene.util.automaton.CharacterRunAutomaton(
                    new LevenshteinAutomata(wort, true).toAutomaton(1));
            sinn.forEach((k, s) -> {
                if (muster.run(k)) {
                    nah.put(k, s);
                }
            });
        }
        return nah;
    }

    private static String einfach(String text) {
        return Analyse.worte(Analyse.FREMD, text).stream()
                .map(w -> w.formen().get(0))
                .collect(Collectors.joining(" "));
    }
}
