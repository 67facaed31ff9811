package de.familienlotse.situation.eingabe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** Ein Tag {@code yyyy-MM-dd} ab 1900. */
enum Tag implements Art<LocalDate> {
    ART;

    static final LocalDate ERSTER = LocalDate.of(1900, 1, 1);
    private static final Pattern MUSTER = Pattern.compile("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    private static final String SAGE = "Bitte einen Tag in der Form JJJJ-MM-TT in Anführungszeichen angeben.";

    @Override
    public LocalDate lies(Object json, Stelle stelle) {
        if (!(json instanceof String text) || !MUSTER.matcher(text).matches()) {
            return stelle.form(SAGE);
        }
        LocalDate tag = tag(text);
        if (tag == null) {
            return stelle.inhalt("Diesen Tag gibt es im Kalender nicht. " + SAGE);
        }
        return tag.isBefore(ERSTER) ? stelle.inhalt("Bitte einen Tag ab 1900 angeben.") : tag;
    }

    /** Der Tag eines wohlgeformten Textes; null, wenn es ihn nicht gibt. */
    private static LocalDate tag(String text) {
        try {
            return LocalDate.of(zahl(text, 0, 4), zahl(text, 5, 7), zahl(text, 8, 10));
        } catch (DateTimeException unmoeglich) {
            return null;
        }
    }

    static int zahl(String text, int von, int bis) {
        return Integer.parseInt(text, von, bis, 10);
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("type", "string", "pattern", MUSTER.pattern(), "format", "date");
    }
}
