package de.familienlotse.answer;

import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;

/** Zahlen in der Antwort: Betraege mit zwei Nachkommastellen, andere Zahlen mit mindestens zwei. */
final class Zahlen {
    private static final int CENT = 2;
    private static final int FEIN = 6;

    private Zahlen() {}

    /** Ein Betrag als {@code wert}, {@code von} und {@code bis}; wert nur, wenn genau. */
    static void spanne(JsonGenerator json, Groesse g) {
        betrag(json, "wert", g.istGenau() ? g.von() : null);
        betrag(json, "von", g.von());
        betrag(json, "bis", g.bis());
    }

    static void betrag(JsonGenerator json, String name, BigDecimal zahl) {
        schreibe(json, name, zahl == null ? null : zahl.setScale(CENT, RoundingMode.HALF_UP));
    }

    /** Eine Zahl des Rechenwegs, die auch ein Faktor sein kann. */
    static void zahl(JsonGenerator json, String name, BigDecimal zahl) {
        schreibe(json, name, zahl == null ? null : zahl.setScale(stellen(zahl), RoundingMode.HALF_UP));
    }

    /** Ob sich ueber den Betrag etwas sagen laesst: beide Enden sind bekannt. */
    static boolean sagbar(Groesse g) {
        return g != null && g.von() != null && g.bis() != null;
    }

    private static int stellen(BigDecimal zahl) {
        int da = zahl.scale() <= CENT ? CENT : zahl.stripTrailingZeros().scale();
        return Math.min(FEIN, Math.max(CENT, da));
    }

    private static void schreibe(JsonGenerator json, String name, BigDecimal zahl) {
        if (zahl == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, zahl);
        }
    }
}
