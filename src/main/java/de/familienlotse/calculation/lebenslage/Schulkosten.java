package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Abschluss;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Die Familie mit Blick auf Kosten und Chancen in der Schule. */
public record Schulkosten(Lage lage) {
    /** Ob der Eigenanteil fuer Schulbuecher entfaellt: mit Sozialhilfe; bei anderen Leistungen entscheidet der Schultraeger. */
    public Wahrheit ohneEigenanteil() {
        Wahrheit andere = lage.bezieht(Bezug.SGB2, Bezug.ASYLBLG, Bezug.WOHNGELD, Bezug.KINDERZUSCHLAG);
        return lage.bezieht(Bezug.SGB12).oder(andere.und(Wahrheit.offen(Fakten.KEINE)));
    }

    /** Ob kein Erwachsener der Familie studiert hat. */
    public Wahrheit ohneStudium() {
        return new Familienkreis(lage)
                .einErwachsener(e -> e.person().abschluss().ist(Abschluss.STUDIUM))
                .nicht();
    }
}
