package de.familienlotse.platform;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verschliesst Inhalt in einem Link, sodass nur dieser Dienst ihn lesen kann (AES-GCM). Ein Siegel: Fassung, Schluessel,
 * Zufall, dann verschlossen Art, Ablauf und Inhalt. Der erste Schluessel verschliesst, alle oeffnen.
 */
public final class Siegel {
    private static final byte FASSUNG = 1;
    private static final int ZUFALL = 12;
    private static final int PRUEFBITS = 128;
    private static final int KOPF = 2 + ZUFALL;
    private static final int INHALT = 1 + Integer.BYTES;
    private static final int LAENGSTES = 8000;

    private final List<SecretKey> schluessel;
    private final Clock uhr;
    private final SecureRandom zufall = new SecureRandom();

    /** @param schluessel je 16 oder 32 Bytes; der erste verschliesst */
    public Siegel(List<byte[]> schluessel, Clock uhr) {
        this.schluessel = schluessel.stream()
                .map(s -> (SecretKey) new SecretKeySpec(s, "AES"))
                .toList();
        this.uhr = uhr;
    }

    /** Verschliesst den Inhalt fuer diese Dauer; {@code art} unterscheidet, wozu er dient. */
    public String siegle(byte art, byte[] inhalt, Duration dauer) {
        int ende = (int) (uhr.instant().plus(dauer).getEpochSecond()
                / Duration.ofMinutes(1).toSeconds());
        byte[] klar = ByteBuffer.allocate(INHALT + inhalt.length)
                .put(art)
                .putInt(ende)
                .put(inhalt)
                .array();
        byte[] nonce = new byte[ZUFALL];
        zufall.nextBytes(nonce);
        byte kennung = kennung(schluessel.get(0));
        byte[] geheim = rechne(Cipher.ENCRYPT_MODE, schluessel.get(0), kennung, nonce, klar);
        byte[] alles = ByteBuffer.allocate(KOPF + geheim.length)
                .put(FASSUNG)
                .put(kennung)
                .put(nonce)
                .put(geheim)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(alles);
    }

    /** Der Inhalt. @throws SiegelUngueltig wenn es veraendert, abgelaufen, fremd oder von anderer Art ist */
    public byte[] oeffne(byte art, String siegel) {
        ByteBuffer alles = ByteBuffer.wrap(lies(siegel));
        if (alles.remaining() <= KOPF || alles.get() != FASSUNG) {
            throw new SiegelUngueltig();
        }
        byte kennung = alles.get();
        byte[] nonce = new byte[ZUFALL];
        alles.get(nonce);
        byte[] geheim = new byte[alles.remaining()];
        alles.get(geheim);
        ByteBuffer klar = ByteBuffer.wrap(rechne(Cipher.DECRYPT_MODE, zu(kennung), kennung, nonce, geheim));
        return pruefe(art, klar);
    }

    private byte[] pruefe(byte art, ByteBuffer klar) {
        if (klar.get() != art
                || Duration.ofMinutes(klar.getInt()).toSeconds()
                        <= uhr.instant().getEpochSecond()) {
            throw new SiegelUngueltig();
        }
        byte[] inhalt = new byte[klar.remaining()];
        klar.get(inhalt);
        return inhalt;
    }

    private static byte[] lies(String siegel) {
        try {
            return siegel.length() > LAENGSTES
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(siegel);
        } catch (IllegalArgumentException e) {
            throw new SiegelUngueltig();
        }
    }

    private SecretKey zu(byte kennung) {
        return schluessel.stream()
                .filter(s -> kennung(s) == kennung)
                .findFirst()
                .orElseThrow(SiegelUngueltig::new);
    }

    private static byte kennung(SecretKey schluessel) {
        return (byte) Arrays.hashCode(schluessel.getEncoded());
    }

    private static byte[] rechne(int richtung, SecretKey schluessel, byte kennung, byte[] nonce, byte[] daten) {
        try {
            Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
            c.init(richtung, schluessel, new GCMParameterSpec(PRUEFBITS, nonce));
            c.updateAAD(new byte[] {FASSUNG, kennung});
            return c.doFinal(daten);
        } catch (GeneralSecurityException e) {
            throw new SiegelUngueltig();
        }
    }
}
