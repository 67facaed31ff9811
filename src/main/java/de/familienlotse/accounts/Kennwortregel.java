package de.familienlotse.accounts;

import java.util.List;
import java.util.Locale;

/** Wann ein Kennwort taugt: lang genug und nicht naheliegend. Welche Zeichen es mischt, ist gleich. */
enum Kennwortregel {
    KURZ,
    LANG,
    NAHELIEGEND,
    UNGLEICH;

    static final int MINDESTENS = 12;
    static final int HOECHSTENS = 128;

    private static final int VERSCHIEDENE = 5;
    private static final int FOLGE = 4;
    private static final List<String> BEKANNT = List.of(
            "passwor",
            "kennwor",
            "geheim",
            "familie",
            "lotse",
            "stadthamm",
            "hamm",
            "beratung",
            "willkommen",
            "start",
            "hallo",
            "sommer",
            "winter",
            "fruehling",
            "frühling",
            "herbst",
            "admin",
            "letmein",
            "welcome",
            "qwert",
            "asdf",
            "yxcv",
            "zxcv",
            "iloveyou",
            "schatz");
    private static final String REIHEN = "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz qwertzuiop qwertyuiop";

    /** Was gegen das Kennwort spricht; null, wenn es taugt. */
    static Kennwortregel verletzt(String name, String neu, String nochmal) {
        int laenge = neu.codePointCount(0, neu.length());
        if (laenge < MINDESTENS) {
            return KURZ;
        }
        if (laenge > HOECHSTENS) {
            return LANG;
        }
        if (naheliegend(name, neu.toLowerCase(Locale.GERMAN))) {
            return NAHELIEGEND;
        }
        return neu.equals(nochmal) ? null : UNGLEICH;
    }

    /** Naheliegend ist, was ohne Bekanntes, Reihen und den Namen keine acht Zeichen mehr hat oder sich nur wiederholt. */
    private static boolean naheliegend(String name, String klein) {
        String rest = klein.replace(name, "");
        for (String wort : BEKANNT) {
            rest = rest.replace(wort, "");
        }
        return ohneReihen(rest).length() < MINDESTENS - FOLGE
                || klein.chars().distinct().count() < VERSCHIEDENE;
    }

    private static String ohneReihen(String text) {
        StringBuilder rest = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int ende = i + 1;
            while (ende < text.length() && REIHEN.contains(text.substring(i, ende + 1))) {
                ende++;
            }
            if (ende - i < FOLGE) {
                rest.append(text, i, ende);
            }
            i = ende;
        }
        return rest.toString();
    }
}
