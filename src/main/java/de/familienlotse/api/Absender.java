package de.familienlotse.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wer anfragt, so weit es eine Grenze angeht: ein Abdruck seiner Adresse. Der Schluessel dazu entsteht bei jedem Start neu und
 * verlaesst das Programm nicht; die Adresse selbst wird nicht behalten.
 */
final class Absender {
    private static final String VERFAHREN = "HmacSHA256";
    private static final int LAENGE = 32;
    /** Ein Haushalt hat viele Adressen der Fassung 6 mit demselben Anfang. */
    private static final int ANFANG_FASSUNG_6 = 8;
    /** Nur was eine Adresse ist, wird gedeutet: ein Name wuerde nachgeschlagen. */
    private static final Pattern ADRESSE =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*(%.*)?");

    private final SecretKeySpec schluessel;

    Absender() {
        byte[] zufall = new byte[LAENGE];
        new SecureRandom().nextBytes(zufall);
        schluessel = new SecretKeySpec(zufall, VERFAHREN);
    }

    /** Der Abdruck einer Adresse; Adressen desselben Anschlusses haben denselben. */
    String abdruck(String adresse) {
        try {
            Mac mac = Mac.getInstance(VERFAHREN);
            mac.init(schluessel);
            return HexFormat.of().formatHex(mac.doFinal(anschluss(adresse)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ob die Adresse dieser Rechner ist. */
    static boolean istLokal(String adresse) {
        InetAddress gelesen = lies(adresse);
        return gelesen != null && gelesen.isLoopbackAddress();
    }

    private static byte[] anschluss(String adresse) {
        InetAddress gelesen = lies(adresse);
        if (gelesen == null) {
            return adresse.getBytes(StandardCharsets.UTF_8);
        }
        byte[] alle = gelesen.getAddress();
        return Arrays.copyOf(alle, Math.min(alle.length, ANFANG_FASSUNG_6));
    }

    private static InetAddress lies(String adresse) {
        try {
            return ADRESSE.matcher(adresse).matches() ? InetAddress.getByName(adresse) : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
