package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Mehrbedarf;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Der Mehrbedarf einer Schwangeren, im Grundsicherungsgeld enthalten (§ 21 Abs. 2 SGB II). */
public record Schwangerschaftsmehrbedarf(ErwachsenerLage frau) {
    /** Die zwoelfte Schwangerschaftswoche ist vorbei, und der Monat der Entbindung noch nicht. */
    public Wahrheit nachWoche() {
        return new Mehrbedarf(frau.lage()).nachWoche(frau);
    }

    /** Der Erste nach dem Monat, in dem diese Person geboren ist oder geboren werden soll; leer, wenn er nicht bekannt ist. */
    public static List<LocalDate> enden(Person p) {
        Geburt g = p instanceof KindLage k ? k.kind().geboren() : termin((ErwachsenerLage) p);
        return g == null || !g.bekannt()
                ? List.of()
                : List.of(YearMonth.from(g.spaet()).plusMonths(1).atDay(1));
    }

    private static Geburt termin(ErwachsenerLage e) {
        var s = e.person().schwangerschaft();
        var t = s.bekannt() && s.wert().besteht() ? s.wert().entbindungstermin() : null;
        return t == null ? null : new Geburt(t.wert(), t.wert(), t.fakt());
    }

    /** Der letzte Tag des Monats, in dem das Kind kommen soll, fruehestens des laufenden (§ 21 Abs. 2 SGB II). */
    private static void zeigeEnde(ErwachsenerLage frau, Protokoll p) {
        Geburt termin = termin(frau);
        if (termin != null && termin.bekannt()) {
            LocalDate heute = frau.lage().tag();
            LocalDate geburt = termin.spaet().isBefore(heute) ? heute : termin.spaet();
            LocalDate ende = YearMonth.from(geburt).atEndOfMonth();
            p.tag(
                    "mehrbedarf-schwangerschaft.bis:" + frau.id(),
                    "Mehrbedarf voraussichtlich bis",
                    ende,
                    "§ 21 Abs. 2 SGB II");
        }
    }

    /** Euro je Monat. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        var lage = r.lage();
        ErwachsenerLage frau = (ErwachsenerLage) person;
        Mehrbedarf mehrbedarf = new Mehrbedarf(lage);
        var regel = mehrbedarf.regel(frau);
        p.satz("Regelbedarf", Groesse.genau(regel), "sgb2.regelbedarf");
        Groesse anteil = Groesse.genau(lage.recht().zahl("sgb2.mehrbedarf-schwangerschaft"));
        p.satz("Anteil am Regelbedarf", anteil, "sgb2.mehrbedarf-schwangerschaft");
        Groesse mehr = mehrbedarf.schwanger(frau, regel);
        zeigeEnde(frau, p);
        return p.wert("mehrbedarf-schwangerschaft:" + person.id(), "Mehrbedarf", mehr, "§ 21 Abs. 2 SGB II");
    }
}
