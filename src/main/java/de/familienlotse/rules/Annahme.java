package de.familienlotse.rules;

import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Was von dem Geld angenommen wird, das als Einkommen hinzukommt.
 *
 * @param moegliches ob auch kommt, was nur moeglich ist
 * @param anteil wo ein offener Betrag zwischen seinem Anfang und seinem Ende liegt, in {@link #TEILE} Teilen; null: er bleibt offen
 */
record Annahme(boolean moegliches, Integer anteil) {
    /** Das Sichere, offene Betraege bleiben Spannen. */
    static final Annahme KEINE = new Annahme(false, null);

    private static final int TEILE = 4;
    private static final BigDecimal ALLE = BigDecimal.valueOf(TEILE);

    /** Zuerst nur das Sichere. @param offen ob etwas nur moeglich ist @param spanne ob ein Betrag offen ist */
    static List<Annahme> faelle(boolean offen, boolean spanne) {
        List<Annahme> faelle = new ArrayList<>();
        if (offen || spanne) {
            faelle.add(new Annahme(false, 0));
        }
        for (int teil = offen ? 0 : 1; teil <= (spanne ? TEILE : 0); teil++) {
            faelle.add(new Annahme(true, teil));
        }
        return faelle;
    }

    /** Der Betrag in diesem Fall. */
    Groesse von(Groesse betrag) {
        if (anteil == null || betrag.unbegrenzt() || betrag.istGenau()) {
            return betrag;
        }
        BigDecimal weit = betrag.bis().subtract(betrag.von());
        BigDecimal stelle = weit.multiply(BigDecimal.valueOf(anteil)).divide(ALLE, 2, RoundingMode.HALF_UP);
        return Groesse.genau(betrag.von().add(stelle));
    }

    /** Ob eine Leistung, die hier nicht gezahlt wird, als moegliche dasteht; {@code einkommen}: ob sie als Einkommen zaehlt. */
    boolean zeigt(boolean einkommen) {
        return !einkommen || anteil == null;
    }
}
