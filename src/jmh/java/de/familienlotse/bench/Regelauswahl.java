package de.familienlotse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ein Teil des Regelwerks: so viele Leistungen, dabei alle, auf die sich das uebrige bezieht. */
final class Regelauswahl {
    private final Path rules;
    private final Map<String, String> texte = new TreeMap<>();
    private final List<String> leistungen = new ArrayList<>();

    Regelauswahl(Path rules) {
        this.rules = rules;
        dateien(rules).forEach(p -> texte.put(rules.relativize(p).toString(), lies(p)));
        texte.keySet().stream()
                .filter(p -> p.endsWith("/leistung.yaml"))
                .map(p -> p.substring(0, p.lastIndexOf('/')))
                .forEach(leistungen::add);
        Collections.shuffle(leistungen, new java.util.Random(1));
    }

    int alle() {
        return leistungen.size();
    }

    /** Schreibt einen Ordner mit {@code anzahl} Leistungen, oder mehr, wenn mehr gebraucht werden. */
    Path schreibe(int anzahl) throws IOException {
        int weg = leistungen.size() - anzahl;
        for (int i = 0; i < leistungen.size() && weg > 0; i++) {
            String ordner = leistungen.get(i);
            if (!gebraucht(ordner)) {
                texte.keySet().removeIf(p -> p.startsWith(ordner + "/") && !p.endsWith("/parameter.yaml"));
                leistungen.remove(i);
                weg--;
                i = -1;
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
        Pattern name = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9.-])");
        return texte.entrySet().stream()
                .filter(e -> !e.getKey().startsWith(ordner + "/") && !e.getKey().endsWith("/leistung.yaml"))
                .anyMatch(e -> name.matcher(e.getValue()).find());
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
