package de.familienlotse.situation.eingabe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ein Tag {@code yyyy-MM-dd} oder ein Monat {@code yyyy-MM}, nicht nach dem Stichtag. */
enum TagOderMonat implements Art<Zeitraum> {
    ART;

    private static final int MONAT = 7;
    private static final Pattern MUSTER = Pattern.compile("^[0-9]{4}-(0[1-9]|1[0-2])$");

    @Override
    public Zeitraum lies(Object json, Stelle stelle) {
        if (json instanceof String text && text.length() != MONAT) {
            LocalDate tag = Tag.ART.lies(text, stelle);
            return tag == null ? null : bisStichtag(tag, tag, stelle);
        }
        if (!(json instanceof String text) || !MUSTER.matcher(text).matches()) {
            return stelle.form("Bitte einen Tag JJJJ-MM-TT oder einen Monat JJJJ-MM in Anführungszeichen angeben.");
        }
        YearMonth monat = YearMonth.of(Tag.zahl(text, 0, 4), Tag.zahl(text, 5, MONAT));
        return bisStichtag(monat.atDay(1), monat.atEndOfMonth(), stelle);
    }

    private static Zeitraum bisStichtag(LocalDate von, LocalDate bis, Stelle stelle) {
        LocalDate stichtag = stelle.protokoll().stichtag();
        if (von.isBefore(Tag.ERSTER)) {
            return stelle.inhalt("Bitte einen Tag oder Monat ab 1900 angeben.");
        }
        if (von.isAfter(stichtag)) {
            return stelle.inhalt("Das liegt nach dem Stichtag. Bitte einen Tag oder Monat bis zum Stichtag angeben.");
        }
        return new Zeitraum(von, bis.isAfter(stichtag) ? stichtag : bis);
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        Map<String, Object> monat = Schema.von("type", "string", "pattern", MUSTER.pattern());
        return Schema.von("anyOf", List.of(Tag.ART.schema(definitionen), monat));
    }
}
