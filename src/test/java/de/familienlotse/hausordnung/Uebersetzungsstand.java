package de.familienlotse.hausordnung;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Aus welchem deutschen Text jede Uebersetzung einer Sprache entstanden ist: je Zeile {@code raum/schluessel=deutsch-uebersetzt},
 * beides als Pruefsumme.
 *
 * @param zeilen Schluessel und Pruefsummen
 */
record Uebersetzungsstand(String tag, Map<String, String> zeilen) {
    private static final Path ORDNER = Path.of("src/main/resources/texte/quelle");

    /** Der aufgeschriebene Stand dieser Sprache; leer, wenn keiner aufgeschrieben ist. */
    static Uebersetzungsstand lies(String tag) {
        Map<String, String> zeilen = new HashMap<>();
        try {
            for (String z : Files.exists(datei(tag)) ? Files.readAllLines(datei(tag)) : List.<String>of()) {
                zeilen.put(z.substring(0, z.lastIndexOf('=')), z.substring(z.lastIndexOf('=') + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Uebersetzungsstand(tag, zeilen);
    }

    /** Der heutige Stand: jede Uebersetzung neben ihrem deutschen Text. */
    static Uebersetzungsstand heute(String tag, Map<String, String> deutsch, Map<String, String> uebersetzt) {
        Map<String, String> zeilen = new TreeMap<>();
        uebersetzt.forEach((schluessel, text) -> {
            if (deutsch.containsKey(schluessel)) {
                zeilen.put(schluessel, summe(deutsch.get(schluessel)) + "-" + summe(text));
            }
        });
        return new Uebersetzungsstand(tag, zeilen);
    }

    /** Ob sich seither der deutsche Text geaendert hat, die Uebersetzung aber nicht. */
    boolean veraltet(String schluessel, Uebersetzungsstand damals) {
        String vorher = damals.zeilen.get(schluessel);
        String jetzt = zeilen.get(schluessel);
        return vorher != null && !vorher.equals(jetzt) && teil(vorher, 1).equals(teil(jetzt, 1));
    }

    /** Schreibt diesen Stand auf. */
    void schreibe() {
        try {
            Files.createDirectories(ORDNER);
            Files.writeString(
                    datei(tag),
                    zeilen.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                            .collect(Collectors.joining()),
                    UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String teil(String zeile, int i) {
        return zeile.split("-")[i];
    }

    private static Path datei(String tag) {
        return ORDNER.resolve(tag + ".txt");
    }

    private static String summe(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(UTF_8));
        return String.format("%08x", crc.getValue());
    }
}
