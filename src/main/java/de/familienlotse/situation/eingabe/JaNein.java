package de.familienlotse.situation.eingabe;

import java.util.Map;

/** Wahr oder falsch. */
enum JaNein implements Art<Boolean> {
    ART;

    @Override
    public Boolean lies(Object json, Stelle stelle) {
        return json instanceof Boolean b ? b : stelle.form("Bitte true oder false ohne Anführungszeichen angeben.");
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("type", "boolean");
    }
}
