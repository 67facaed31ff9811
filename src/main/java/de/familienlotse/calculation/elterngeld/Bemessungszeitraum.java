package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Lebensmonat;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;

/**
 * Die Monate, deren Einkommen zaehlt (§ 2b BEEG): zwoelf vor dem Monat der Geburt, ohne Monate mit Mutterschutz; mit Gewinn das
 * Kalenderjahr vor der Geburt.
 *
 * @param fest false, wenn nicht feststeht, ob Monate mit Mutterschutz wegfallen
 */
record Bemessungszeitraum(LocalDate von, LocalDate bis, boolean fest) {

    static Bemessungszeitraum zu(ErwachsenerLage e, Elterngeldkind kind) {
        LocalDate geburt = kind.rechtstag();
        if (mitGewinn(e)) {
            int jahr = geburt.getYear() - 1;
            return new Bemessungszeitraum(LocalDate.of(jahr, 1, 1), LocalDate.of(jahr, 12, 31), true);
        }
        Mutterschaftszeit zeit = new Mutterschaftszeit(e, kind, () -> new Elterngeldeinkommen(e, kind).vorher());
        Wahrheit frist = zeit.schutzfrist();
        LocalDate ohneFrist = geburt.withDayOfMonth(1);
        LocalDate mitFrist = frist.istNein() ? ohneFrist : zeit.erster().withDayOfMonth(1);
        LocalDate ende = frist.istJa() ? mitFrist : ohneFrist;
        long monate = kind.recht().zahl("elterngeld.bemessungsmonate").longValueExact();
        boolean fest = frist.istJa() || mitFrist.equals(ohneFrist);
        return new Bemessungszeitraum(ende.minusMonths(monate), ende.minusDays(1), fest);
    }

    private static boolean mitGewinn(ErwachsenerLage e) {
        var v = e.person().vorGeburt();
        boolean selbststaendig = v.bekannt() && v.wert().art().wert() == Taetigkeitsart.SELBSTSTAENDIG;
        boolean gewinn = v.bekannt()
                && v.wert().gewinn().istGenau()
                && v.wert().gewinn().von().signum() > 0;
        return selbststaendig || gewinn;
    }

    /** Schreibt beide Tage in den Rechenweg; wegen eines aelteren Kindes koennen es frueher liegende Monate sein. */
    void zeige(Protokoll p, ErwachsenerLage e, Elterngeldkind kind) {
        String norm = "§ 2b BEEG";
        if (!mitGewinn(e) && aelteres(e, kind)) {
            p.zeile(
                    "Bemessungszeitraum: zwölf Monate, ohne Monate mit Elterngeld für ein älteres Kind",
                    null,
                    "§ 2b Abs. 1 Satz 2 Nr. 1 BEEG");
            return;
        }
        if (fest) {
            p.tag("elterngeld.bemessung-von:" + e.id(), "Bemessungszeitraum, erster Tag", von, norm);
            p.tag("elterngeld.bemessung-bis:" + e.id(), "Bemessungszeitraum, letzter Tag", bis, norm);
        }
    }

    /** Ob es in diesen Monaten Elterngeld fuer ein aelteres Kind gegeben haben kann (§ 2b Abs. 1 Satz 2 Nr. 1 BEEG). */
    private boolean aelteres(ErwachsenerLage e, Elterngeldkind kind) {
        return e.lage().kinder().stream()
                .filter(k -> !kind.kinder().contains(k))
                .filter(k -> !Verwandtschaft.elternteil(e, k).istNein())
                .map(k -> new Elterngeldkind(List.of(k)))
                .anyMatch(k -> !k.geburt().bekannt() || k.vor(kind.rechtstag()) && reicht(k));
    }

    /** Bis zum letzten Lebensmonat mit Basiselterngeld; ohne errechneten Tag kam das Kind nicht zu frueh. */
    private boolean reicht(Elterngeldkind aelteres) {
        if (!aelteres.rechtBekannt()) {
            return false;
        }
        Groesse monate = new Fruehgeburt(aelteres).letzterBasismonat();
        boolean termin = aelteres.kinder().get(0).kind().entbindungstermin().bekannt();
        int letzter = (termin ? monate.bis() : monate.von()).intValueExact();
        return !Lebensmonat.von(aelteres.geburt().spaet(), letzter).bis().isBefore(von);
    }
}
