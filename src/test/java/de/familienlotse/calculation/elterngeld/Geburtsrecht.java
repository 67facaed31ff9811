package de.familienlotse.calculation.elterngeld;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.parameters.Rechtsstand;
import java.time.LocalDate;

/** Das Recht am Tag einer Geburt, fuer Tests. */
final class Geburtsrecht {
    private Geburtsrecht() {}

    static Rechtsstand am(String geburt) {
        return Fallpruefung.REGELWERK.parameter().am(LocalDate.parse(geburt));
    }
}
