package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnmerkmale;
import de.familienlotse.payroll.Nettolohn;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Die Steuer vom eigenen Lohn eines Auszubildenden (§ 21 Abs. 1 Satz 3 Nr. 3 BAföG), als Lohnsteuer geschaetzt. */
final class Lohnsteuerabzug {
    private static final List<Integer> ALLEIN = List.of(1, 2);
    private static final List<Integer> VERHEIRATET = List.of(3, 4, 5);

    private final Lernperson l;
    private final Rechtsstand recht;

    Lohnsteuerabzug(Lernperson l) {
        this.l = l;
        recht = l.recht();
    }

    /** Steuern auf diesen Lohn, Euro je Monat. */
    Groesse steuern(Groesse lohn, boolean ausbildung) {
        if (lohn.bis() != null && lohn.bis().signum() == 0) {
            return Groesse.NULL;
        }
        if (lohn.unbegrenzt()) {
            return Groesse.unbekannt(lohn.fehlt());
        }
        Groesse oben = spanne(lohn.bis(), ausbildung);
        return lohn.istGenau()
                ? oben
                : Groesse.spanne(BigDecimal.ZERO, oben.bis(), lohn.fehlt().mit(oben.fehlt()));
    }

    private Groesse spanne(BigDecimal lohn, boolean ausbildung) {
        BigDecimal min = null;
        BigDecimal max = null;
        for (int klasse : klassen()) {
            for (BigDecimal kirche : kirche()) {
                BigDecimal x = steuern(lohn, klasse, kirche, ausbildung);
                min = min == null ? x : min.min(x);
                max = max == null ? x : max.max(x);
            }
        }
        return Groesse.spanne(min, max, fehlt());
    }

    private BigDecimal steuern(BigDecimal lohn, int klasse, BigDecimal kirche, boolean ausbildung) {
        var m = new Lohnmerkmale(lohn, klasse, BigDecimal.ZERO, kirche, true, null, true, true, false, 0, ausbildung);
        return Nettolohn.berechne(recht, m).steuern();
    }

    private List<Integer> klassen() {
        if (!(l.person() instanceof ErwachsenerLage e)) {
            return List.of(1);
        }
        if (e.person().steuerklasse().bekannt()) {
            return List.of(e.person().steuerklasse().wert());
        }
        var ehe = e.person().familienstand().ist(Familienstand.VERHEIRATET);
        List<Integer> alle = new ArrayList<>(ehe.istJa() ? VERHEIRATET : ALLEIN);
        if (ehe.istOffen()) {
            alle.addAll(VERHEIRATET);
        }
        return alle;
    }

    private List<BigDecimal> kirche() {
        if (!(l.person() instanceof ErwachsenerLage e)) {
            return List.of(BigDecimal.ZERO);
        }
        BigDecimal satz = recht.zahl("lohn.kirchensteuersatz");
        var kirche = e.person().kirchensteuer();
        return kirche.bekannt() ? List.of(kirche.wert() ? satz : BigDecimal.ZERO) : List.of(BigDecimal.ZERO, satz);
    }

    private Fakten fehlt() {
        return l.person() instanceof ErwachsenerLage e
                ? Fakten.von(e.person().steuerklasse().fakt())
                        .mit(Fakten.von(e.person().kirchensteuer().fakt()))
                : Fakten.KEINE;
    }
}
