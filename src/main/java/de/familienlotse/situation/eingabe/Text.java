package de.familienlotse.situation.eingabe;

import java.util.Map;
import java.util.regex.Pattern;

/** Ein Text nach einem Muster; {@code sage} sagt, was anzugeben ist. */
record Text(Pattern muster, String sage) implements Art<String> {
    /** Eine Kennung oder "keiner". */
    static final Text VERWEIS = nach("[A-Za-z0-9_-]{1,40}", "Bitte die id eines Erwachsenen oder „keiner“ angeben.");
    /** Die Kennung einer Person. */
    static final Text KENNUNG = nach(
            "(?!keiner$)[A-Za-z0-9_-]{1,40}",
            "Bitte 1 bis 40 Zeichen aus Buchstaben A–Z, Ziffern, _ und - angeben, nicht „keiner“.");

    static Text nach(String muster, String sage) {
        return new Text(Pattern.compile("^" + muster + "$"), sage);
    }

    @Override
    public String lies(Object json, Stelle stelle) {
        if (!(json instanceof String text)) {
            return stelle.form(sage + " Texte stehen in Anführungszeichen.");
        }
        return muster.matcher(text).matches() ? text : stelle.inhalt(sage);
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("type", "string", "pattern", muster.pattern());
    }
}
