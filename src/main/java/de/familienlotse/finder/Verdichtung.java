package de.familienlotse.finder;

import de.familienlotse.platform.SiegelUngueltig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Ein Stand als moeglichst wenige Bytes: Zeilen, verdichtet mit denen aus {@code verdichtung.txt}, die oft vorkommen, die
 * haeufigsten zuletzt. Wer die Datei aendert, macht alle ausgegebenen Links ungueltig und zaehlt {@link Standsiegel} weiter.
 */
final class Verdichtung {
    private static final byte[] WORTE = worte();
    private static final String ZEILE = "\n";
    private static final String TEIL = "\t";
    private static final int KOPFZEILEN = 4;
    private static final int PUFFER = 1024;
    private static final int GROESSTER = 64 * 1024;

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
        return presse(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws SiegelUngueltig wenn die Bytes keinen Stand ergeben */
    static Stand lies(byte[] bytes) {
        String[] zeilen = new String(entpresse(bytes), StandardCharsets.UTF_8).split(ZEILE, -1);
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

    private static byte[] presse(byte[] klar) {
        Deflater d = new Deflater(Deflater.BEST_COMPRESSION, true);
        d.setDictionary(WORTE);
        d.setInput(klar);
        d.finish();
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        byte[] puffer = new byte[PUFFER];
        while (!d.finished()) {
            ziel.write(puffer, 0, d.deflate(puffer));
        }
        d.end();
        return ziel.toByteArray();
    }

    private static byte[] entpresse(byte[] dicht) {
        Inflater i = new Inflater(true);
        try {
            i.setDictionary(WORTE);
            i.setInput(dicht);
            return lies(i);
        } catch (DataFormatException e) {
            throw new SiegelUngueltig();
        } finally {
            i.end();
        }
    }

    private static byte[] lies(Inflater i) throws DataFormatException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        byte[] puffer = new byte[PUFFER];
        while (!i.finished() && ziel.size() < GROESSTER) {
            int gelesen = i.inflate(puffer);
            if (gelesen == 0) {
                throw new SiegelUngueltig();
            }
            ziel.write(puffer, 0, gelesen);
        }
        return ziel.toByteArray();
    }
}
