package de.familienlotse.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Die Texte eines Regelwerks: Pfad im Ordner und Inhalt. */
record Quelltexte(Map<String, String> dateien) {
    private static final int VERSION_STELLEN = 12;
    private static final Pattern FRAGE = Pattern.compile("Anspruch\\( leistung == \"([^\"]+)\"");

    /** Aus einem Ordner. */
    static Quelltexte aus(Path ordner) {
        try (Stream<Path> s = Files.walk(ordner)) {
            Map<String, String> dateien = new TreeMap<>();
            for (Path p : s.filter(Files::isRegularFile).toList()) {
                dateien.put(ordner.relativize(p).toString().replace('\\', '/'), Files.readString(p));
            }
            return new Quelltexte(dateien);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Die mit dem Programm ausgelieferten, nach dem beim Bauen geschriebenen Verzeichnis. */
    static Quelltexte ausgeliefert(ClassLoader lader) {
        Map<String, String> dateien = new TreeMap<>();
        text(lader, "regelwerk/verzeichnis.txt").lines().forEach(p -> dateien.put(p, text(lader, "regelwerk/" + p)));
        return new Quelltexte(dateien);
    }

    private static String text(ClassLoader lader, String name) {
        try (var in = lader.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Alle Dateien dieses Namens. */
    Map<String, String> namens(String name) {
        Map<String, String> treffer = new TreeMap<>();
        dateien.forEach((pfad, text) -> {
            if (pfad.endsWith("/" + name) || pfad.equals(name)) {
                treffer.put(pfad, text);
            }
        });
        return treffer;
    }

    /** Alle Dateien dieses Ordners, nach Namen. */
    Map<String, String> ordner(String ordner) {
        Map<String, String> treffer = new TreeMap<>();
        dateien.forEach((pfad, text) -> {
            if (pfad.startsWith(ordner + "/")) {
                treffer.put(pfad.substring(ordner.length() + 1), text);
            }
        });
        return treffer;
    }

    /** Die Leistungen, nach deren Anspruch Regeln fragen. */
    Set<String> gefragt() {
        Set<String> leistungen = new TreeSet<>();
        dateien.forEach((pfad, text) -> {
            if (pfad.endsWith(".drl")) {
                FRAGE.matcher(text).results().forEach(m -> leistungen.add(m.group(1)));
            }
        });
        return leistungen;
    }

    /** Kurzer Fingerabdruck aller Texte: die Fassung des Regelwerks. */
    String fassung() {
        try {
            MessageDigest d = MessageDigest.getInstance("SHA-256");
            dateien.forEach((pfad, text) -> {
                d.update(pfad.getBytes(StandardCharsets.UTF_8));
                d.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(d.digest()).substring(0, VERSION_STELLEN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
