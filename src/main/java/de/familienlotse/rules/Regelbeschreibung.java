package de.familienlotse.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Was das Regelwerk ueber eine Leistung weiss.
 *
 * @param geprueft der aelteste Tag der letzten Pruefung ihrer Parameter
 * @param parameter die Parameter, von denen sie abhaengt
 */
public record Regelbeschreibung(
        String leistung, String name, LocalDate geprueft, List<Bedingung> bedingungen, List<Groesse> parameter) {
    /**
     * Ein Merkmal mit den Fakten, die es entscheiden; {@code *} steht fuer eine Person.
     *
     * @param je fuer wen es gilt: haushalt, kind, erwachsener oder person
     * @param weg Alternative oder null
     * @param begriff Kennung der Bedingung, die sie mit anderen Leistungen teilt, oder null
     */
    public record Bedingung(
            String id,
            String text,
            String norm,
            String je,
            String weg,
            String begriff,
            boolean geprueft,
            List<String> fakten) {}

    /**
     * Ein Parameter mit seiner Geschichte.
     *
     * @param werte je Beginn Zahl, Text, Liste oder Tabelle; null, wenn die Regel an diesem Tag endet
     */
    public record Groesse(
            String name,
            String was,
            String einheit,
            String je,
            String norm,
            LocalDate geprueft,
            boolean bestaetigt,
            Map<LocalDate, Object> werte) {}
}
