package de.familienlotse.questionnaire;

import de.familienlotse.situation.Schluessel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Was ein Feld der Anfrage annimmt, aus ihrem Schema.
 *
 * @param text was es bedeutet, mit Einheit
 * @param werte erlaubte Worte; bei einem Gegenstand die Worte, die statt seiner stehen duerfen
 * @param von kleinste Zahl; null ohne Grenze
 * @param bis groesste Zahl; null ohne Grenze
 * @param felder die Felder eines Gegenstands oder der Gegenstaende einer Liste
 */
public record Feldart(
        Form form, String text, List<String> werte, BigDecimal von, BigDecimal bis, Map<String, Feldart> felder) {
    /** Wie die Antwort aussieht. */
    public enum Form implements Schluessel {
        JA_NEIN,
        AUSWAHL,
        MEHRFACHAUSWAHL,
        GELD,
        ZAHL,
        GANZE_ZAHL,
        TAG,
        TAG_ODER_MONAT,
        TEXT,
        TEXTE,
        GEGENSTAND,
        LISTE
    }

    Feldart ohneFelder() {
        return new Feldart(form, text, werte, von, bis, Map.of());
    }
}
