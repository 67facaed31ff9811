package de.familienlotse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ein Teil des Regelwerks: so viele Leistungen, dabei alle, auf die sich das uebrige bezieht. */
final class Regelauswahl {
    private final Map<String, String> texte = new TreeMap<>();
    private final Map<String, Set<String>> woerter = new HashMap<>();
    private final List<String> leistungen = new ArrayList<>();

    Regelauswahl(Path rules) {
        dateien(rules).forEach(p -> texte.put(rules.relativize(p).toString(), lies(p)));
        texte.keySet().stream()
                .filter(p -> p.endsWith("/leistung.yaml"))
                .map(p -> p.substring(0, p.lastIndexOf('/')))
                .forEach(leistungen::add);
        texte.forEach((pfad, text) -> woerter.put(pfad, new HashSet<>(List.of(text.split("[^a-z0-9.-]+")))));
        Collections.shuffle(leistungen, new Random(1));
    }

    /** Schreibt einen Ordner mit {@code anzahl} Leistungen, oder mehr, wenn mehr gebraucht werden. */
    Path schreibe(int anzahl) throws IOException {
        int vorher = leistungen.size() + 1;
        while (leistungen.size() < vorher) {
            vorher = leistungen.size();
            for (String ordner : List.copyOf(leistungen)) {
                if (leistungen.size() > anzahl && !gebraucht(ordner)) {
                    texte.keySet().removeIf(p -> p.startsWith(ordner + "/") && !p.endsWith("/parameter.yaml"));
                    leistungen.remove(ordner);
                }
            }
        }
        Path ziel = Files.createTempDirectory("regeln");
        for (var e : texte.entrySet()) {
            Files.createDirectories(ziel.resolve(e.getKey()).getParent());
            Files.writeString(ziel.resolve(e.getKey()), e.getValue());
        }
        return ziel;
    }

    /** Ob eine Regel, ein Weg oder ein Ereignis ausserhalb ihres Ordners sie nennt. */
    private boolean gebraucht(String ordner) {
        String id = ordner.substring(ordner.lastIndexOf('/') + 1);
        return texte.keySet().stream()
                .filter(p -> !p.startsWith(ordner + "/") && !p.endsWith("/leistung.yaml"))
                .anyMatch(p -> woerter.get(p).contains(id));
    }

    private static List<Path> dateien(Path ordner) {
        try (Stream<Path> s = Files.walk(ordner)) {
            return s.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lies(Path p) {
        try {
            return Files.readString(p);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
