package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.abgerundet;
import static de.familienlotse.payroll.Einheiten.ausProzent;
import static de.familienlotse.payroll.Einheiten.cent;

import de.familienlotse.parameters.Rechtsstand;

/** Vorsorgepauschale ab 2026: Kranken-, Pflege- und Arbeitslosenversicherung zusammen bis zum Höchstbetrag. */
final class VorsorgeMitHoechstbetrag extends Vorsorgepauschale {
    private final long arbeitslosensatz;
    private final long hoechstbetrag;

    VorsorgeMitHoechstbetrag(Rechtsstand recht) {
        super(recht);
        arbeitslosensatz = ausProzent(recht.zahl("lohn.arbeitslosen-beitragssatz")) / 2;
        hoechstbetrag = cent(recht.zahl("lohn.vorsorge-hoechstbetrag"));
    }

    @Override
    long ersatz(long lohn, long kranken, Lohnsteuerfall fall) {
        if (!fall.arbeitslosenversichert() || fall.steuerklasse() == 6) {
            return 0;
        }
        return Math.min(hoechstbetrag, kranken + abgerundet(Math.min(lohn, rentengrenze), arbeitslosensatz));
    }
}
