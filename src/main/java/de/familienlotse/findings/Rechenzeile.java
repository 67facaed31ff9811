package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
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
    /** Eine Zeile mit einer Zahl. */
    public Rechenzeile(String id, String text, Groesse wert, String parameter, LocalDate gueltigAb, String norm) {
        this(id, text, wert, parameter, gueltigAb, norm, null);
    }

    /** Eine Zeile mit einem Datum. */
    public static Rechenzeile datum(String id, String text, LocalDate tag, String norm) {
        return new Rechenzeile(id, text, null, null, null, norm, tag);
    }
}
