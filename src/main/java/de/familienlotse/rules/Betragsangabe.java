package de.familienlotse.rules;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/**
 * Worum es bei einem Ereignis geht, wie es {@code ausblick.yaml} sagt; jede Angabe ist ein Parameter, wahlweise mit
 * {@code /schluessel}.
 *
 * @param von bisheriger Wert oder null
 * @param auf neuer Wert oder null
 * @param mal Anteil davon oder null
 * @param spanne ob der Wert nur die Obergrenze ist, weil Genaueres erst die Rechnung sagt
 * @param vorschuss ob der Vorschuss mit dem neuen Alter gerechnet wird
 */
record Betragsangabe(String von, String auf, String mal, boolean spanne, boolean vorschuss) {
    /** Nichts genannt. */
    static final Betragsangabe KEINE = new Betragsangabe(null, null, null, false, false);

    static Betragsangabe lies(JsonNode n) {
        return new Betragsangabe(
                n.path("von").asString(null),
                n.path("auf").asString(null),
                n.path("mal").asString(null),
                n.path("spanne").asBoolean(false),
                n.path("vorschuss").asBoolean(false));
    }

    /** Der Unterschied oder der neue Betrag in Euro; null, wenn keiner genannt ist. */
    Groesse am(Rechtsstand recht) {
        if (auf == null) {
            return null;
        }
        BigDecimal wert = Zeitangabe.zahl(recht, auf);
        wert = von == null ? wert : wert.subtract(Zeitangabe.zahl(recht, von));
        wert = mal == null ? wert : wert.multiply(Zeitangabe.zahl(recht, mal)).setScale(2, RoundingMode.HALF_UP);
        return spanne ? Groesse.spanne(BigDecimal.ZERO, wert, Fakten.KEINE) : Groesse.genau(wert);
    }
}
