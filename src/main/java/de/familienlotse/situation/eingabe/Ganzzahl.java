package de.familienlotse.situation.eingabe;

import java.math.BigDecimal;
import java.util.Map;

/** Eine ganze Zahl von {@code von} bis {@code bis}, ohne Nachkommastellen geschrieben. */
record Ganzzahl(int von, int bis) implements Art<Integer> {
    @Override
    public Integer lies(Object json, Stelle stelle) {
        if (!(json instanceof Long zahl)) {
            return json instanceof BigDecimal gross && gross.scale() <= 0 ? stelle.inhalt(text()) : stelle.form(text());
        }
        return zahl < von || zahl > bis ? stelle.inhalt(text()) : Integer.valueOf(zahl.intValue());
    }

    private String text() {
        return "Bitte eine ganze Zahl von " + von + " bis " + bis + " ohne Anführungszeichen angeben.";
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("type", "integer", "minimum", von, "maximum", bis);
    }
}
