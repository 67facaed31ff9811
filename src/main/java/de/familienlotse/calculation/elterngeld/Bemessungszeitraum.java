package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Taetigkeitsart;
import java.time.LocalDate;

/**
 * Die Monate, deren Einkommen zaehlt (§ 2b BEEG): zwoelf vor dem Monat der Geburt, ohne Monate mit Mutterschutz; mit Gewinn das
 * Kalenderjahr vor der Geburt.
 */
record Bemessungszeitraum(LocalDate von, LocalDate bis) {

    static Bemessungszeitraum zu(ErwachsenerLage e, Elterngeldkind kind) {
        LocalDate geburt = kind.rechtstag();
        if (mitGewinn(e)) {
            int jahr = geburt.getYear() - 1;
            return new Bemessungszeitraum(LocalDate.of(jahr, 1, 1), LocalDate.of(jahr, 12, 31));
        }
        Mutterschaftszeit zeit = new Mutterschaftszeit(e, kind, () -> new Elterngeldeinkommen(e, kind).vorher());
        LocalDate ende = (zeit.schutzfrist().istJa() ? zeit.erster() : geburt).withDayOfMonth(1);
        long monate = kind.recht().zahl("elterngeld.bemessungsmonate").longValueExact();
        return new Bemessungszeitraum(ende.minusMonths(monate), ende.minusDays(1));
    }

    private static boolean mitGewinn(ErwachsenerLage e) {
        var v = e.person().vorGeburt();
        boolean selbststaendig = v.bekannt() && v.wert().art().wert() == Taetigkeitsart.SELBSTSTAENDIG;
        boolean gewinn = v.bekannt()
                && v.wert().gewinn().istGenau()
                && v.wert().gewinn().von().signum() > 0;
        return selbststaendig || gewinn;
    }

    /** Schreibt beide Tage in den Rechenweg. */
    void zeige(Protokoll p, String person) {
        String norm = "§ 2b BEEG";
        p.tag("elterngeld.bemessung-von:" + person, "Bemessungszeitraum, erster Tag", von, norm);
        p.tag("elterngeld.bemessung-bis:" + person, "Bemessungszeitraum, letzter Tag", bis, norm);
    }
}
