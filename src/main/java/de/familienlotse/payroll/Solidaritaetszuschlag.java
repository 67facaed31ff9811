package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.abgerundet;
import static de.familienlotse.payroll.Einheiten.ausProzent;
import static de.familienlotse.payroll.Einheiten.cent;

import de.familienlotse.parameters.Rechtsstand;

/** Solidaritätszuschlag mit Freigrenze und Milderungszone (§ 3 Abs. 3, § 4 SolzG 1995). Cent und Millionstel. */
record Solidaritaetszuschlag(long freigrenze, long satz, long milderung) {

    static Solidaritaetszuschlag von(Rechtsstand recht) {
        return new Solidaritaetszuschlag(
                cent(recht.zahl("lohn.soli-freigrenze")),
                ausProzent(recht.zahl("lohn.soli-satz")),
                ausProzent(recht.zahl("lohn.soli-milderung")));
    }

    /** Jahresbetrag in Cent. @param steuer Jahressteuer in Euro @param teiler 2 im Splittingverfahren, sonst 1 */
    long betrag(long steuer, int teiler) {
        long ueber = 100 * steuer - freigrenze * teiler;
        return ueber <= 0 ? 0 : Math.min(abgerundet(100 * steuer, satz), abgerundet(ueber, milderung));
    }
}
