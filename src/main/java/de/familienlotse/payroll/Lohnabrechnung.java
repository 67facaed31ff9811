package de.familienlotse.payroll;

import java.math.BigDecimal;

/** Abzüge des Arbeitnehmers vom Bruttolohn, alles in Euro im Monat mit zwei Nachkommastellen. */
public record Lohnabrechnung(
        BigDecimal brutto,
        BigDecimal lohnsteuer,
        BigDecimal solidaritaetszuschlag,
        BigDecimal kirchensteuer,
        BigDecimal krankenversicherung,
        BigDecimal pflegeversicherung,
        BigDecimal rentenversicherung,
        BigDecimal arbeitslosenversicherung) {

    static Lohnabrechnung von(long brutto, Lohnsteuerbetrag steuer, long kirchensteuer, Beitraege beitraege) {
        return new Lohnabrechnung(
                Einheiten.euro(brutto),
                Einheiten.euro(steuer.lohnsteuer()),
                Einheiten.euro(steuer.solidaritaetszuschlag()),
                Einheiten.euro(kirchensteuer),
                Einheiten.euro(beitraege.kranken()),
                Einheiten.euro(beitraege.pflege()),
                Einheiten.euro(beitraege.rente()),
                Einheiten.euro(beitraege.arbeitslosen()));
    }

    /** Lohnsteuer, Solidaritätszuschlag und Kirchensteuer. */
    public BigDecimal steuern() {
        return lohnsteuer.add(solidaritaetszuschlag).add(kirchensteuer);
    }

    /** Anteil des Arbeitnehmers an den Beiträgen zur Sozialversicherung. */
    public BigDecimal sozialabgaben() {
        return krankenversicherung
                .add(pflegeversicherung)
                .add(rentenversicherung)
                .add(arbeitslosenversicherung);
    }

    /** Brutto ohne Steuern und Sozialabgaben; Beiträge zu einer privaten Krankenversicherung sind nicht abgezogen. */
    public BigDecimal netto() {
        return brutto.subtract(steuern()).subtract(sozialabgaben());
    }
}
