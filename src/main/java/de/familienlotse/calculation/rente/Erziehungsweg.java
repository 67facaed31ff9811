package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/** Rechenweg der Erziehungszeiten: bis wann sie laufen und was sie heute wert sind; kein Betrag, der jetzt gezahlt wird. */
public final class Erziehungsweg {
    private final KindLage k;
    private final Geburt geboren;
    private final Rechtsstand recht;
    private final Protokoll p;

    private Erziehungsweg(KindLage k, Protokoll p) {
        this.k = k;
        this.p = p;
        geboren = k.kind().geboren();
        recht = k.recht();
    }

    /** Die Zeilen zu einem Kind, dessen Geburtsmonat bekannt ist; kein Betrag. */
    public static Groesse zu(Rechnungen r, Person person, Protokoll p) {
        Erziehungsweg w = new Erziehungsweg((KindLage) person, p);
        if (w.geboren.bekannt()) {
            w.schreibe(w.recht.am(w.geboren.frueh()).zahl("rente.kindererziehung-monate"));
        }
        return null;
    }

    private void schreibe(BigDecimal monate) {
        YearMonth ende = YearMonth.from(geboren.frueh()).plusMonths(monate.longValueExact());
        tag("kindererziehungszeit", "Kindererziehungszeit bis", ende.atEndOfMonth(), "§ 56 Abs. 5 SGB VI");
        if (geboren.tagGenau()) {
            long jahre = recht.zahl("rente.beruecksichtigung-alter").longValueExact();
            tag(
                    "beruecksichtigungszeit",
                    "Berücksichtigungszeit bis",
                    geboren.frueh().plusYears(jahre).minusDays(1),
                    "§ 57 SGB VI");
        }
        BigDecimal wert = monate.multiply(recht.zahl("rente.kindererziehung-punkte"))
                .multiply(recht.zahl("rente.aktueller-rentenwert"))
                .setScale(2, RoundingMode.HALF_UP);
        String text = "Spätere Rente im Monat nach heutigem Wert";
        p.wert("kindererziehungszeit.rente:" + k.id(), text, Groesse.genau(wert), "§ 70 Abs. 2 SGB VI");
    }

    private void tag(String id, String text, java.time.LocalDate tag, String norm) {
        p.tag(id + ".bis:" + k.id(), text, tag, norm);
    }
}
