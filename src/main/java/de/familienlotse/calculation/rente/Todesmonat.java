package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;

/** Der Monat, in dem der Ehegatte starb, und was von ihm abhaengt. */
final class Todesmonat {
    private final ErwachsenerLage e;
    private final Geburt tod;
    private final Map<String, BigDecimal> grenzen;

    Todesmonat(ErwachsenerLage e) {
        this.e = e;
        tod = e.person().verwitwetSeit();
        grenzen = e.lage().recht().tabelle("rente.witwen-alter-monate");
    }

    /** Ob seit dem Ende des Todesmonats hoechstens so viele Kalendermonate begonnen haben. */
    Wahrheit hoechstensHer(BigDecimal monate) {
        if (!tod.bekannt()) {
            return Wahrheit.offen(Fakten.von(tod.fakt()));
        }
        long her = ChronoUnit.MONTHS.between(
                YearMonth.from(tod.frueh()), YearMonth.from(e.lage().tag()));
        return Wahrheit.von(BigDecimal.valueOf(her).compareTo(monate) <= 0);
    }

    /** Der letzte Tag so viele Kalendermonate nach dem Todesmonat; null, wenn dieser fehlt. */
    LocalDate monateDanach(BigDecimal monate) {
        return tod.bekannt()
                ? YearMonth.from(tod.frueh())
                        .plusMonths(monate.longValueExact())
                        .atEndOfMonth()
                : null;
    }

    /** Alter fuer die grosse Rente in Monaten; ohne Todesjahr von der frueheren bis zur heutigen Grenze. */
    Groesse altersgrenze() {
        if (tod.bekannt()) {
            return Groesse.genau(grenze(tod.frueh().getYear()));
        }
        BigDecimal heute = grenze(e.lage().tag().getYear());
        return Groesse.spanne(Collections.min(grenzen.values()), heute, Fakten.von(tod.fakt()));
    }

    private BigDecimal grenze(int jahr) {
        int erstes = grenzen.keySet().stream().mapToInt(Integer::parseInt).min().orElseThrow();
        int letztes =
                grenzen.keySet().stream().mapToInt(Integer::parseInt).max().orElseThrow();
        return grenzen.get(Integer.toString(Math.max(erstes, Math.min(letztes, jahr))));
    }
}
