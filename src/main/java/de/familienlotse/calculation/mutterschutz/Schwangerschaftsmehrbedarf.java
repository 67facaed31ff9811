package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Mehrbedarf;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Der Mehrbedarf einer Schwangeren, im Grundsicherungsgeld enthalten (§ 21 Abs. 2 SGB II). */
public record Schwangerschaftsmehrbedarf(ErwachsenerLage frau) {
    /** Die zwoelfte Schwangerschaftswoche ist vorbei. */
    public Wahrheit nachWoche() {
        return new Mehrbedarf(frau.lage()).nachWoche(frau);
    }

    /** Euro je Monat. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        var lage = r.lage();
        boolean zuZweit = lage.paar().istJa() && lage.eltern().contains(person);
        var regel = lage.recht().zahl("sgb2.regelbedarf", zuZweit ? "rbs2" : "rbs1");
        p.satz("Regelbedarf", Groesse.genau(regel), "sgb2.regelbedarf");
        Groesse anteil = Groesse.genau(lage.recht().zahl("sgb2.mehrbedarf-schwangerschaft"));
        p.satz("Anteil am Regelbedarf", anteil, "sgb2.mehrbedarf-schwangerschaft");
        Groesse mehr = new Mehrbedarf(lage).schwanger((ErwachsenerLage) person, regel);
        return p.wert("mehrbedarf-schwangerschaft:" + person.id(), "Mehrbedarf", mehr, "§ 21 Abs. 2 SGB II");
    }
}
