package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Die Schutzfrist im Regelfall.
 *
 * @param von erster Tag, null ohne bekannten Termin
 * @param bis letzter Tag, null ohne bekannten Termin
 * @param tage alle Kalendertage mit dem Tag der Entbindung
 * @param norm woraus sie folgt
 */
record Schutzfrist(LocalDate von, LocalDate bis, Groesse tage, String norm) {
    private static final int TAGE_JE_WOCHE = 7;
    private static final String ENTBINDUNG = "§ 3 Abs. 1, 2 MuSchG";

    private static Schutzfrist zwischen(LocalDate von, LocalDate bis, String norm) {
        return new Schutzfrist(von, bis, Groesse.genau(ChronoUnit.DAYS.between(von, bis) + 1), norm);
    }

    /** Um eine Entbindung; was vor ihr verloren ging, kommt danach hinzu. */
    static Schutzfrist um(LocalDate termin, LocalDate geburt, boolean verlaengert, Rechtsstand recht) {
        LocalDate frist = termin.minusDays(vorher(recht));
        LocalDate von = frist.isBefore(geburt) ? frist : geburt;
        LocalDate bis = geburt.plusDays(nachher(verlaengert, recht));
        LocalDate mindestens = von.plusDays(vorher(recht) + nachher(verlaengert, recht));
        return zwischen(von, bis.isAfter(mindestens) ? bis : mindestens, ENTBINDUNG);
    }

    /** Ohne bekannten Tag nur die Zahl der Tage. */
    static Schutzfrist ohneTag(Groesse tage) {
        return new Schutzfrist(null, null, tage, ENTBINDUNG);
    }

    /** So viele Tage sind es bei einer Entbindung am Termin oder davor. */
    static Groesse tage(boolean verlaengert, Rechtsstand recht) {
        return Groesse.genau(vorher(recht) + 1 + nachher(verlaengert, recht));
    }

    /** Vom Tag einer Fehlgeburt an. */
    static Schutzfrist nachFehlgeburt(LocalDate tag, LocalDate bis) {
        return zwischen(tag, bis, "§ 3 Abs. 5 MuSchG");
    }

    /** Tage vor der Entbindung (§ 3 Abs. 1 MuSchG). */
    static long vorher(Rechtsstand recht) {
        return recht.zahl("mutterschutz.wochen-vor-geburt").longValue() * TAGE_JE_WOCHE;
    }

    /** Tage nach der Entbindung (§ 3 Abs. 2 MuSchG). */
    static long nachher(boolean verlaengert, Rechtsstand recht) {
        String name = verlaengert ? "mutterschutz.wochen-nach-geburt-verlaengert" : "mutterschutz.wochen-nach-geburt";
        return recht.zahl(name).longValue() * TAGE_JE_WOCHE;
    }

    /** Schreibt Beginn, Ende und Zahl der Tage. */
    void zeige(String person, Protokoll p) {
        if (von != null) {
            p.tag("mutterschutz.von:" + person, "Erster Tag der Schutzfrist", von, norm);
            p.tag("mutterschutz.bis:" + person, "Letzter Tag der Schutzfrist", bis, norm);
        }
        p.wert("mutterschutz.tage:" + person, "Kalendertage der Schutzfrist", tage, norm);
    }
}
