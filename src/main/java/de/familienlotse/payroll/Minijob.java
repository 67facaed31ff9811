package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.MILLION;
import static de.familienlotse.payroll.Einheiten.ausProzent;
import static de.familienlotse.payroll.Einheiten.cent;
import static de.familienlotse.payroll.Einheiten.gerundet;

import de.familienlotse.parameters.Rechtsstand;

/** Geringfügige Beschäftigung im Unternehmen (§ 8 Abs. 1 Nr. 1 SGB IV). Cent im Monat und Millionstel. */
record Minijob(long rentensatz, long arbeitgebersatz, long mindestbemessung) {

    static Minijob von(Rechtsstand recht) {
        return recht.abgeleitet(
                Minijob.class,
                r -> new Minijob(
                        ausProzent(r.zahl("lohn.rente-beitragssatz")),
                        ausProzent(r.zahl("lohn.minijob-rentensatz-arbeitgeber")),
                        cent(r.zahl("lohn.minijob-mindestbemessung"))));
    }

    /** Eigener Beitrag zur Rentenversicherung (§ 163 Abs. 8, § 168 Abs. 1 Nr. 1b SGB VI, § 2 Abs. 1 BVV). */
    long rente(long entgelt) {
        if (entgelt == 0) {
            return 0;
        }
        if (entgelt > mindestbemessung) {
            return gerundet(entgelt * (rentensatz - arbeitgebersatz), MILLION);
        }
        return gerundet(mindestbemessung * rentensatz, MILLION) - gerundet(entgelt * arbeitgebersatz, MILLION);
    }
}
