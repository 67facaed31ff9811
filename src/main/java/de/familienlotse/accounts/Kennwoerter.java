package de.familienlotse.accounts;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Prueft und erzeugt Kennwoerter (Argon2id). Nie mehr als zwei zugleich: eines braucht 19 MiB. */
final class Kennwoerter implements PasswordEncoder {
    private static final int SALZ = 16;
    private static final int PRUEFWERT = 32;
    private static final int NEBENEINANDER = 1;
    private static final int SPEICHER = 19 * 1024;
    private static final int DURCHGAENGE = 2;
    private static final int ZUGLEICH = 2;
    private static final int WARTEN = 5;

    /** Ohne Zeichen, die man verwechselt. */
    private static final String ZEICHEN = "abcdefghkmnpqrstuvwxyz23456789";

    private static final int GRUPPEN = 5;
    private static final int JE_GRUPPE = 4;

    private final PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALZ, PRUEFWERT, NEBENEINANDER, SPEICHER, DURCHGAENGE);
    private final Semaphore plaetze = new Semaphore(ZUGLEICH, true);
    private final SecureRandom zufall = new SecureRandom();

    /** Ein zufaelliges Kennwort zum Abtippen. */
    String startkennwort() {
        StringBuilder kennwort = new StringBuilder();
        for (int i = 0; i < GRUPPEN * JE_GRUPPE; i++) {
            if (i > 0 && i % JE_GRUPPE == 0) {
                kennwort.append('-');
            }
            kennwort.append(ZEICHEN.charAt(zufall.nextInt(ZEICHEN.length())));
        }
        return kennwort.toString();
    }

    @Override
    public String encode(CharSequence kennwort) {
        return argon2.encode(gleich(kennwort));
    }

    @Override
    public boolean matches(CharSequence kennwort, String pruefwert) {
        try {
            if (!plaetze.tryAcquire(WARTEN, TimeUnit.SECONDS)) {
                throw new LockedException("zu viele zugleich");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockedException("unterbrochen");
        }
        try {
            return argon2.matches(gleich(kennwort), pruefwert);
        } finally {
            plaetze.release();
        }
    }

    /** Dieselben Zeichen, wie auch immer die Tastatur sie zusammensetzt. */
    private static String gleich(CharSequence kennwort) {
        return Normalizer.normalize(kennwort, Normalizer.Form.NFKC);
    }
}
