package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Die Saetze einer Leistung nach dem AsylbLG: Grundleistungen oder, nach langem Aufenthalt, Leistungen wie Sozialhilfe. */
enum Asylsaetze {
    /** Grundleistungen (§§ 3, 3a, 7 Abs. 3 AsylbLG). */
    GRUNDLEISTUNGEN("asylblg.frei-anteil", "asylblg.frei-hoechstens") {
        @Override
        BigDecimal satz(Rechtsstand recht, int stufe) {
            String name = "stufe" + stufe;
            return recht.zahl("asylblg.persoenlicher-bedarf", name).add(recht.zahl("asylblg.notwendiger-bedarf", name));
        }
    },
    /** Leistungen wie Sozialhilfe (§ 2 AsylbLG, Anlage zu § 28, § 82 Abs. 3 SGB XII). */
    WIE_SOZIALHILFE("sozialhilfe.frei-anteil", "sozialhilfe.frei-hoechstens") {
        @Override
        BigDecimal satz(Rechtsstand recht, int stufe) {
            return recht.zahl("sgb2.regelbedarf", "rbs" + stufe);
        }
    };

    private final String anteil;
    private final String hoechstens;

    Asylsaetze(String anteil, String hoechstens) {
        this.anteil = anteil;
        this.hoechstens = hoechstens;
    }

    /** Der monatliche Satz dieser Stufe, von eins bis sechs. */
    abstract BigDecimal satz(Rechtsstand recht, int stufe);

    /** Was von eigener Arbeit frei bleibt. */
    Groesse frei(Rechtsstand recht, Groesse brutto, Groesse eigenerSatz) {
        Groesse deckel = this == GRUNDLEISTUNGEN ? eigenerSatz : Groesse.genau(satz(recht, 1));
        return brutto.mal(recht.zahl(anteil)).min(deckel.mal(recht.zahl(hoechstens)));
    }
}
