package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;

/** Rechenweg einer Rente wegen Todes: ihre Hoehe haengt vom Versicherungsverlauf ab, die Anrechnung laesst sich rechnen. */
public final class Anrechnungsweg {
    private Anrechnungsweg() {}

    /** Die volle Rente ohne Anrechnung am Anfang, dann die Anrechnung; kein Betrag. */
    public static Groesse witwenrente(Rechnungen r, Person person, Protokoll p) {
        ErwachsenerLage e = (ErwachsenerLage) person;
        LocalDate bis = new Todesmonat(e).monateDanach(recht(e).zahl("rente.witwen-ohne-anrechnung-monate"));
        if (bis != null) {
            p.tag(
                    "witwenrente.ohne-anrechnung-bis:" + e.id(),
                    "Volle Rente ohne Anrechnung bis",
                    bis,
                    "§ 97 Abs. 1 Satz 2 SGB VI");
        }
        return anrechnung("witwenrente", r, e, p);
    }

    /** Die Anrechnung; kein Betrag. */
    public static Groesse erziehungsrente(Rechnungen r, Person person, Protokoll p) {
        return anrechnung("erziehungsrente", r, (ErwachsenerLage) person, p);
    }

    private static Groesse anrechnung(String rente, Rechnungen r, ErwachsenerLage e, Protokoll p) {
        Hinterbliebenenanrechnung a = Hinterbliebenenanrechnung.von(recht(e));
        Groesse frei = a.frei(kinder(e));
        p.wert(rente + ".freibetrag:" + e.id(), "Einkommen im Monat, das frei bleibt", frei, "§ 97 Abs. 2 SGB VI");
        Groesse netto = new Hinterbliebeneneinkommen(e).netto(r.erwerb(e));
        if (!netto.unbegrenzt()) {
            p.wert(rente + ".einkommen:" + e.id(), "Einkommen nach pauschalen Abzügen", netto, "§ 18b SGB IV");
            p.wert(
                    rente + ".anrechnung:" + e.id(),
                    "Wird von der Rente abgezogen",
                    a.abzug(netto, frei),
                    "§ 97 Abs. 2 SGB VI");
        }
        return null;
    }

    /** Kinder mit Waisenrente oder in ihrem Alter. */
    private static Groesse kinder(ErwachsenerLage e) {
        Groesse zahl = Groesse.NULL;
        for (KindLage k : e.lage().kinder()) {
            var zaehlt = k.hatElternteil(e.id()).und(new Waisenkind(k).altersgrenze());
            zahl = zahl.plus(Groesse.waehle(zaehlt, Groesse.genau(1), Groesse.NULL));
        }
        return zahl;
    }

    private static Rechtsstand recht(ErwachsenerLage e) {
        return e.lage().recht();
    }
}
