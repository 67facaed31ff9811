package de.familienlotse.hausordnung;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Was im Haus steht: Dateien und Faelle. */
final class Haus {
    /** Der Tag, an dem die Tests pruefen. */
    static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);

    private static final FamilienLeser LESER = new FamilienLeser(
            Clock.fixed(HEUTE.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            Fallpruefung.REGELWERK.ersterTag());

    private Haus() {}

    /** Alle Dateien mit dieser Endung unter dem Ordner, mit Inhalt; nie leer. */
    static Map<Path, String> dateien(String ordner, String endung) {
        try (Stream<Path> s = Files.walk(Path.of(ordner))) {
            Map<Path, String> m = new TreeMap<>();
            for (Path p : s.filter(Files::isRegularFile)
                    .filter(x -> x.toString().endsWith(endung))
                    .toList()) {
                m.put(p, Files.readString(p));
            }
            if (m.isEmpty()) {
                throw new AssertionError("Keine Datei *" + endung + " unter " + ordner);
            }
            return m;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ganze Familien, Grenzpaare und Referenzfaelle. */
    static List<Fall> faelle() {
        return Stream.of(Faelle.einzelne("familien"), Faelle.einzelne("leistungen"), Faelle.referenz())
                .flatMap(List::stream)
                .toList();
    }

    static Familie familie(Fall fall) {
        return LESER.json(Faelle.json(fall.anfrage()));
    }

    /** Dieselbe Familie an einem anderen Tag. */
    static Familie familie(Fall fall, LocalDate stichtag) {
        ObjectNode n = ((ObjectNode) fall.anfrage()).deepCopy();
        n.put("stichtag", stichtag.toString());
        return LESER.json(Faelle.json(n));
    }

    /** Der Name des Ordners, in dem die Datei liegt. */
    static String ordner(Path datei) {
        return datei.getParent().getFileName().toString();
    }
}
