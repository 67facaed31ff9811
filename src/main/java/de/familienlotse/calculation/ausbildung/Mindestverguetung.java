package de.familienlotse.calculation.ausbildung;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;

/** Die Mindestverguetung nach § 17 Abs. 2 BBiG nach Abzug der Sozialversicherungspauschale (§ 123 Satz 2 SGB III). */
final class Mindestverguetung {
    private static final String SATZ = "ausbildungsgeld.mindestverguetung";

    private final Lernperson l;
    private final Rechtsstand recht;

    Mindestverguetung(Lernperson l) {
        this.l = l;
        recht = l.recht();
    }

    /** Nach dem Jahr des Beginns und dem Ausbildungsjahr; ohne Beginn die Spanne. Steuern fallen in dieser Hoehe nicht an. */
    Groesse nachAbzuegen() {
        Angabe<LocalDate> beginn = l.angabe(Ausbildung::beginn);
        if (beginn.bekannt()) {
            return Groesse.genau(nachPauschale(ab(beginn.wert())));
        }
        var werte = recht.tabelle(SATZ).values();
        return Groesse.spanne(BigDecimal.ZERO, nachPauschale(Collections.max(werte)), Fakten.von(beginn.fakt()));
    }

    /** Vor der ersten Mindestverguetung gab es keine. */
    private BigDecimal ab(LocalDate beginn) {
        if (beginn.isBefore(recht.parameter(SATZ).erster())) {
            return BigDecimal.ZERO;
        }
        var werte = recht.am(beginn).tabelle(SATZ);
        LocalDate tag = l.person().lage().tag();
        int jahr = beginn.isAfter(tag) ? 1 : Period.between(beginn, tag).getYears() + 1;
        return werte.get(Integer.toString(Math.min(jahr, werte.size())));
    }

    private BigDecimal nachPauschale(BigDecimal brutto) {
        return brutto.subtract(brutto.multiply(recht.zahl("ausbildungsgeld.sozialpauschale")));
    }
}
