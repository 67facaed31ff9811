package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.value.Groesse;

/** Einkommen eines Elternteils oder Ehegatten im vorletzten Kalenderjahr (§§ 21, 24 Abs. 1 BAföG). */
final class Jahreseinkommen {
    private final ErwachsenerLage e;

    Jahreseinkommen(ErwachsenerLage e) {
        this.e = e;
    }

    /** Nach Steuern und Sozialpauschale, Euro je Monat. */
    Groesse jeMonat() {
        Groesse jahr = e.person().einkommenVorvorjahr();
        Groesse nach = new Sozialpauschale(e.lage().recht()).bleibt(jahr, e);
        return Umrechnung.cent(
                Umrechnung.jeMonat(nach.minus(e.person().steuernVorvorjahr()).nichtNegativ()));
    }

    /** Ob das Einkommen genannt ist. */
    boolean genannt() {
        return !e.person().einkommenVorvorjahr().unbegrenzt();
    }
}
