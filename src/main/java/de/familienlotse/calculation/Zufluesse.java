package de.familienlotse.calculation;

import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Groesse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Geld, das einer Familie ueber ihre Antworten hinaus zufliesst, wenn sie beantragt, was ihr zusteht.
 *
 * @param einkuenfte je Person
 * @param freiSgb2 je Person der Teil davon, der nach dem SGB II kein Einkommen ist
 * @param ohneLohn Personen, die dann keinen Lohn haben, weil das Geld ihn ersetzt
 */
public record Zufluesse(Map<String, List<Einkunft>> einkuenfte, Map<String, Groesse> freiSgb2, Set<String> ohneLohn) {
    /** Nichts. */
    public static final Zufluesse KEINE = new Zufluesse(Map.of(), Map.of(), Set.of());

    /** Ob nichts zufliesst. */
    public boolean leer() {
        return einkuenfte.isEmpty();
    }

    /** Was dieser Person zufliesst. */
    List<Einkunft> von(String person) {
        return einkuenfte.getOrDefault(person, List.of());
    }

    /** Was davon nach dem SGB II nicht zaehlt. */
    Groesse freiSgb2(String person) {
        return freiSgb2.getOrDefault(person, Groesse.NULL);
    }

    /** Ob dieser Person eine Einkunft dieser Art zufliesst. */
    boolean hat(String person, Einkunftsart art) {
        return von(person).stream().anyMatch(i -> i.art().wert() == art);
    }

    /** Ob das Geld den Lohn dieser Person ersetzt. */
    boolean stattLohn(String person) {
        return ohneLohn.contains(person);
    }
}
