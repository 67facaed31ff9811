package de.familienlotse.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Was das Regelwerk ueber eine Leistung weiss.
 *
 * @param geprueft der aelteste Tag der letzten Pruefung ihrer Parameter
 * @param parameter Namen der Parameter, von denen sie abhaengt
 */
public record Regelbeschreibung(
        String leistung, String name, LocalDate geprueft, List<Bedingung> bedingungen, List<String> parameter) {
    /**
     * Ein Merkmal mit den Fakten, die es entscheiden; {@code *} steht fuer eine Person.
     *
     * @param weg Alternative oder null
     */
    public record Bedingung(String id, String text, String norm, String weg, boolean geprueft, List<String> fakten) {}
}
