package de.familienlotse.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Merkt sich, aus welchen Regeln und Klassen uebersetzt wurde: was gleich bleibt, muss nicht noch einmal uebersetzt werden. */
final class Bauzustand {
    private final Path merkzettel;
    private final String fingerabdruck;

    /** Der Zustand der Regeln und der Klassen in {@code klassen}, ohne die aus Regeln uebersetzten in {@code pakete}. */
    Bauzustand(Map<String, String> drl, Path klassen, String pakete, Path merkzettel) throws IOException {
        this.merkzettel = merkzettel;
        MessageDigest d = sha256();
        drl.forEach((pfad, text) -> {
            d.update(pfad.getBytes(StandardCharsets.UTF_8));
            d.update(text.getBytes(StandardCharsets.UTF_8));
        });
        for (Path p : klassendateien(klassen, klassen.resolve(pakete))) {
            d.update(Files.readAllBytes(p));
        }
        fingerabdruck = HexFormat.of().formatHex(d.digest());
    }

    private static List<Path> klassendateien(Path klassen, Path ohne) throws IOException {
        try (Stream<Path> s = Files.walk(klassen)) {
            return s.filter(p -> p.toString().endsWith(".class") && !p.startsWith(ohne))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ob zuletzt aus genau diesem Zustand uebersetzt wurde. */
    boolean unveraendert() throws IOException {
        return Files.exists(merkzettel) && Files.readString(merkzettel).equals(fingerabdruck);
    }

    /** Merkt sich diesen Zustand. */
    void merke() throws IOException {
        Files.createDirectories(merkzettel.getParent());
        Files.writeString(merkzettel, fingerabdruck);
    }
}
