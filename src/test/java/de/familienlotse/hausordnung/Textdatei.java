package de.familienlotse.hausordnung;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Eine Datei mit Texten, je Zeile {@code schluessel=text}; kein Schluessel steht zweimal da. */
record Textdatei(String tag, Map<String, String> texte) {
    private static final String ORDNER = "src/main/resources/texte";

    /** Alle Sprachen eines Raums nach ihrem Tag. */
    static Map<String, Textdatei> alle(String raum) {
        return Haus.dateien(ORDNER, ".properties").entrySet().stream()
                .filter(e -> e.getKey().getFileName().toString().startsWith(raum + "_"))
                .map(e -> lies(e.getKey().getFileName().toString(), raum, e.getValue()))
                .collect(Collectors.toMap(Textdatei::tag, Function.identity()));
    }

    /** Die Zeilen einer Liste. */
    static List<String> liste(String datei) {
        return Haus.dateien(ORDNER, datei).values().iterator().next().lines().toList();
    }

    private static Textdatei lies(String datei, String raum, String inhalt) {
        Map<String, String> texte = new TreeMap<>();
        inhalt.lines().filter(z -> !z.isBlank() && !z.startsWith("#")).forEach(z -> {
            String[] teile = z.split("=", 2);
            if (teile.length < 2 || teile[1].isBlank() || texte.put(teile[0], teile[1]) != null) {
                throw new AssertionError(datei + ": " + z);
            }
        });
        return new Textdatei(datei.substring(raum.length() + 1, datei.lastIndexOf('.')), texte);
    }

    /** Der Text zu diesem Schluessel. */
    String text(String schluessel) {
        return texte.get(schluessel);
    }

    /** Die Zahl der Woerter. */
    static int woerter(String text) {
        return text.split("\\s+").length;
    }

    /** Die Saetze eines Textes. */
    static List<String> saetze(String text) {
        return Arrays.asList(text.split("(?<=[.?!])\\s+"));
    }
}
