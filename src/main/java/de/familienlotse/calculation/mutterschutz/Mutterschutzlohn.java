package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Erwerb;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;

/** Der Lohn, den der Arbeitgeber bei einem Beschaeftigungsverbot weiterzahlt, brutto in Euro je Monat (§ 18 MuSchG). */
public final class Mutterschutzlohn {
    private Mutterschutzlohn() {}

    /** Der durchschnittliche Bruttolohn. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Erwerb erwerb = r.erwerb((ErwachsenerLage) person);
        Groesse brutto = erwerb.lohn().plus(erwerb.minijob());
        return p.wert("mutterschutzlohn:" + person.id(), "Bisheriger Bruttolohn", brutto, "§ 18 Satz 2 MuSchG");
    }
}
