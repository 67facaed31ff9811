package de.familienlotse.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Macht Texte kurz, die viele ihrer Worte teilen. Wer die Worte aendert, macht alles Gepresste unlesbar. */
public final class Presse {
    private static final int PUFFER = 1024;

    private final byte[] worte;
    private final int groesster;

    /** {@code worte}: was oft vorkommt, das Haeufigste zuletzt; {@code groesster}: so viele Bytes hat kein Text. */
    public Presse(byte[] worte, int groesster) {
        this.worte = worte.clone();
        this.groesster = groesster;
    }

    /** Der Text in moeglichst wenigen Bytes. */
    public byte[] presse(String klar) {
        Deflater d = new Deflater(Deflater.BEST_COMPRESSION, true);
        d.setDictionary(worte);
        d.setInput(klar.getBytes(StandardCharsets.UTF_8));
        d.finish();
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        byte[] puffer = new byte[PUFFER];
        while (!d.finished()) {
            ziel.write(puffer, 0, d.deflate(puffer));
        }
        d.end();
        return ziel.toByteArray();
    }

    /** Der Text. @throws SiegelUngueltig wenn die Bytes keiner sind */
    public String entpresse(byte[] dicht) {
        Inflater i = new Inflater(true);
        try {
            i.setDictionary(worte);
            i.setInput(dicht);
            return lies(i);
        } catch (DataFormatException e) {
            throw new SiegelUngueltig();
        } finally {
            i.end();
        }
    }

    private String lies(Inflater i) throws DataFormatException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        byte[] puffer = new byte[PUFFER];
        while (!i.finished()) {
            int gelesen = i.inflate(puffer);
            if (gelesen == 0 || ziel.size() > groesster) {
                throw new SiegelUngueltig();
            }
            ziel.write(puffer, 0, gelesen);
        }
        return ziel.toString(StandardCharsets.UTF_8);
    }
}
