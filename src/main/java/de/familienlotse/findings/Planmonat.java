package de.familienlotse.findings;

import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.List;

/**
 * Ein Lebensmonat des Plans.
 *
 * @param monat von eins an
 * @param von erster Tag oder null, wenn der Geburtstag nicht bekannt ist
 * @param bis letzter Tag oder null
 */
public record Planmonat(int monat, LocalDate von, LocalDate bis, List<Bezug> personen) {
    /** Was eine Person im Monat bezieht; {@code betrag} in Euro, null ohne Bezug. */
    public record Bezug(String person, Elterngeldmonat art, Groesse betrag) {}
}
