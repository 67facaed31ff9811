package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Eine Zeile des Rechenwegs.
 *
 * @param id oeffentliche Kennung eines Zwischenwerts ({@code wohngeld.gesamteinkommen}) oder null
 * @param wert Euro je Monat, soweit der Text nichts anderes sagt
 * @param parameter Name des Parameters oder null
 * @param gueltigAb seit wann der Wert gilt oder null
 * @param tag der Zwischenwert, wo er ein Datum ist; dann ist {@code wert} null
 */
public record Rechenzeile(
        String id, String text, Groesse wert, String parameter, LocalDate gueltigAb, String norm, LocalDate tag) {
    private static final int CENT = 2;
    private static final int ANTEIL = 4;

    /** Eine Zeile mit einer Zahl. */
    public Rechenzeile(String id, String text, Groesse wert, String parameter, LocalDate gueltigAb, String norm) {
        this(id, text, wert, parameter, gueltigAb, norm, null);
    }

    /** Eine Zeile mit einem Datum. */
    public static Rechenzeile datum(String id, String text, LocalDate tag, String norm) {
        return new Rechenzeile(id, text, null, null, null, norm, tag);
    }

    /** Nachkommastellen zum Anzeigen: vier bei einem Anteil bis eins, sonst Cent; gerechnet wird genau. */
    public int stellen() {
        boolean anteil = wert != null && hoechstensEins(wert.von()) && hoechstensEins(wert.bis());
        return anteil ? ANTEIL : CENT;
    }

    private static boolean hoechstensEins(BigDecimal grenze) {
        return grenze != null && grenze.abs().compareTo(BigDecimal.ONE) <= 0;
    }
}
