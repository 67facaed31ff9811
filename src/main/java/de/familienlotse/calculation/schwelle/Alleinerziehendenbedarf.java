package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.Mehrbedarf;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;

/** Der Mehrbedarf fuer Alleinerziehende als eigene Leistung; im Bedarf der Grundsicherung ist er schon enthalten. */
public final class Alleinerziehendenbedarf {
    private Alleinerziehendenbedarf() {}

    /** Euro je Monat (§ 21 Abs. 3 SGB II, § 30 Abs. 3 SGB XII). */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        return p.satz(
                "Mehrbedarf, im Grundsicherungsgeld schon enthalten",
                new Mehrbedarf(r.lage()).alleinerziehend(),
                "sgb2.mehrbedarf-alleinerziehend-pauschal");
    }
}
