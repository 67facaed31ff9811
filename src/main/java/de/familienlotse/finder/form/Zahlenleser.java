package de.familienlotse.finder.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Liest Zahlen, wie man sie schreibt: {@code 1.450,50}, {@code 1,450.50}, {@code 1450.5}, {@code 1 450 €}, in jeder Schrift. Drei Ziffern hinter
 * einem Trennzeichen sind Tausender: mehr als zwei Stellen hat keine Antwort.
 */
final class Zahlenleser {
    private static final Pattern ZAHL =
            Pattern.compile("(?<ganz>[0-9]{1,9}|[0-9]{1,3}(?:[.,'’][0-9]{3})+)(?:[.,](?<teil>[0-9]{0,2}))?");

    private static final Pattern BEIWERK = Pattern.compile("(?i)euro|eur|[\\s\u00a0\u202f€]");

    private Zahlenleser() {}

    /** Die Zahl mit Punkt; leer, wenn nichts dasteht; null, wenn es keine erlaubte ist. */
    static String lies(Feld feld, String text) {
        String knapp = BEIWERK.matcher(ziffern(text)).replaceAll("");
        if (knapp.isEmpty()) {
            return "";
        }
        Matcher m = ZAHL.matcher(knapp);
        if (!m.matches()) {
            return null;
        }
        String teil = m.group("teil") == null ? "" : m.group("teil");
        BigDecimal zahl =
                new BigDecimal(m.group("ganz").replaceAll("[^0-9]", "") + "." + teil + "0").stripTrailingZeros();
        return erlaubt(feld, zahl) ? zahl.toPlainString() : null;
    }

    /** Dieselbe Zahl mit den Ziffern 0 bis 9, auch wenn die Tastatur andere hat. */
    private static String ziffern(String text) {
        StringBuilder neu = new StringBuilder();
        text.chars()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> c == '\u066b' ? ',' : c == '\u066c' ? '.' : c)
                .forEach(c -> neu.append((char) c));
        return neu.toString();
    }

    private static boolean erlaubt(Feld feld, BigDecimal zahl) {
        int stellen = feld.form() == Feldform.GANZE_ZAHL ? 0 : 2;
        boolean klein = feld.von() != null && zahl.compareTo(feld.von()) < 0;
        boolean gross = feld.bis() != null && zahl.compareTo(feld.bis()) > 0;
        return zahl.scale() <= stellen && !klein && !gross;
    }

    /** Was zu tun ist, wenn es keine erlaubte Zahl ist. */
    static String fehler(Feld feld) {
        return feld.form() == Feldform.GELD ? "geld" : feld.form() == Feldform.ZAHL ? "zahl" : "ganze-zahl";
    }
}
