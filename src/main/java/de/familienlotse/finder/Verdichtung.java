package de.familienlotse.finder;

import de.familienlotse.platform.SiegelUngueltig;
import java.io.ByteArrayOutputStream;
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
 * Ein Stand als moeglichst wenige Bytes: Zeilen, verdichtet mit den Worten, die fast immer vorkommen. Wer {@link #WORTE}
 * aendert, macht alle ausgegebenen Links ungueltig.
 */
final class Verdichtung {
    private static final byte[] WORTE = String.join(
                    "\n",
                    "lohn-vor-der-geburt\tsteuerbescheid\tunterhalt\tgesundheit\tkrankenversicherung\tfrage/schule\tfrage/aufenthalt",
                    "haushalt/anliegen=keine",
                    "erwachsene/a2/krankenversicherung=gesetzlich",
                    "erwachsene/a1/krankenversicherung=familienversichert",
                    "erwachsene/a1/einkuenfte=keine",
                    "erwachsene/a2/staatsangehoerigkeit=deutsch",
                    "erwachsene/a1/taetigkeiten/angestellt/wochenstunden=",
                    "erwachsene/a1/taetigkeiten/minijob/brutto=",
                    "kinder/k1/schulform=grundschule",
                    "kinder/k1/behinderung=keine",
                    "kinder/k1/betreuungsstunden=",
                    "wohnort\tkinder\thaushalt\tleistungen\tarbeit\teinkommen\twohnen\tbesonderes",
                    "besonderes=keine",
                    "einkommen=2000-2500",
                    "rolle1=mutter",
                    "erwachsene/a1/taetigkeiten=angestellt",
                    "erwachsene/a1/taetigkeiten/angestellt/brutto=",
                    "erwachsene/a2/taetigkeiten=angestellt",
                    "erwachsene/a2/taetigkeiten/angestellt/brutto=",
                    "form=verheiratet",
                    "haushalt/bezieht=keine",
                    "haushalt/bruttokaltmiete=",
                    "haushalt/heizkosten=",
                    "haushalt/wohnform=miete",
                    "kinder=k1\tk2\tk3\tk4",
                    "kinder/k1/geboren=2020-03",
                    "kinder/k1/taetigkeit=kita",
                    "kinder/k1/wohnt=im-haushalt",
                    "kinder/k2/geboren=2015-10",
                    "kinder/k2/taetigkeit=schule",
                    "kinder/k2/wohnt=im-haushalt",
                    "ort=hamm",
                    "rolle2=vater",
                    "schwanger=nein")
            .getBytes(StandardCharsets.UTF_8);
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
