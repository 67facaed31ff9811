package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.abgerundet;
import static de.familienlotse.payroll.Einheiten.ausProzent;
import static de.familienlotse.payroll.Einheiten.cent;

import de.familienlotse.parameters.Rechtsstand;

/** Vorsorgepauschale bis 2025: mindestens ein Anteil des Lohns bis zu einem Höchstbetrag. */
final class VorsorgeMitMindestbetrag extends Vorsorgepauschale {
    private static final String GRENZE = "lohn.vorsorge-mindestbetrag-hoechstens";

    private final long satz;
    private final long grenze;
    private final long grenzeKlasseDrei;

    VorsorgeMitMindestbetrag(Rechtsstand recht) {
        super(recht);
        satz = ausProzent(recht.zahl(MINDESTSATZ));
        grenze = cent(recht.zahl(GRENZE, "allgemein"));
        grenzeKlasseDrei = cent(recht.zahl(GRENZE, "steuerklasse-3"));
    }

    @Override
    long ersatz(long lohn, long kranken, Lohnsteuerfall fall) {
        long basis = fall.rentenversichert() ? Math.min(lohn, rentengrenze) : lohn;
        return Math.min(abgerundet(basis, satz), fall.steuerklasse() == 3 ? grenzeKlasseDrei : grenze);
    }
}
