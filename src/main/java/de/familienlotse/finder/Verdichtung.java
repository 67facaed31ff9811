package de.familienlotse.finder;

import de.familienlotse.platform.Presse;
import de.familienlotse.platform.SiegelUngueltig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ein Stand als moeglichst wenige Bytes: Zeilen, verdichtet mit denen aus {@code verdichtung.txt}, die oft vorkommen, die
 * haeufigsten zuletzt. Wer die Datei aendert, macht alle ausgegebenen Links ungueltig und zaehlt {@link Standsiegel} weiter.
 */
final class Verdichtung {
    private static final String ZEILE = "\n";
    private static final String TEIL = "\t";
    private static final int KOPFZEILEN = 4;
    private static final int GROESSTER = 64 * 1024;
    private static final Presse PRESSE = new Presse(worte(), GROESSTER);

    private Verdichtung() {}

    static byte[] verdichte(Stand stand) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(TEIL, stand.besucht())).append(ZEILE);
        text.append(stand.schritte()).append(ZEILE);
        text.append(String.join(TEIL, stand.entfallen())).append(ZEILE);
        text.append(String.join(TEIL, stand.verloren()));
        stand.antworten()
                .werte()
                .forEach((feld, werte) ->
                        text.append(ZEILE).append(feld).append('=').append(String.join(TEIL, werte)));
        return PRESSE.presse(text.toString());
    }

    /** @throws SiegelUngueltig wenn die Bytes keinen Stand ergeben */
    static Stand lies(byte[] bytes) {
        String[] zeilen = PRESSE.entpresse(bytes).split(ZEILE, -1);
        if (zeilen.length < KOPFZEILEN) {
            throw new SiegelUngueltig();
        }
        SortedMap<String, List<String>> werte = new TreeMap<>();
        for (String zeile : Arrays.asList(zeilen).subList(KOPFZEILEN, zeilen.length)) {
            int gleich = zeile.indexOf('=');
            werte.put(
                    zeile.substring(0, gleich),
                    List.of(zeile.substring(gleich + 1).split(TEIL)));
        }
        return new Stand(
                new Antworten(werte),
                new TreeSet<>(teile(zeilen[0])),
                Integer.parseInt(zeilen[1]),
                teile(zeilen[2]),
                teile(zeilen[3]));
    }

    private static List<String> teile(String zeile) {
        return zeile.isEmpty() ? List.of() : List.of(zeile.split(TEIL));
    }

    private static byte[] worte() {
        try (var in = Verdichtung.class.getResourceAsStream("/finder/verdichtung.txt")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
