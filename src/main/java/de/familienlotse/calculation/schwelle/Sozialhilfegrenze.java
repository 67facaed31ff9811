package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Die Einkommensgrenze der Hilfen in anderen Lebenslagen (§ 85 SGB XII), Euro je Monat. */
public record Sozialhilfegrenze(Rechnungen rechnungen) {
    private static final String REGELBEDARF = "sgb2.regelbedarf";

    /** Ob das Einkommen die Grenze nicht uebersteigt; darueber ist ein Teil zuzumuten, wie viel, entscheidet das Amt (§ 87 SGB XII). */
    public Wahrheit eingehalten() {
        Wahrheit bezug = lage().bezieht(Bezug.SGB2, Bezug.SGB12);
        Wahrheit gering = rechnungen.wenn(r -> einkommen().hoechstens(grenze()));
        return bezug.oder(gering).oder(Wahrheit.offen(Fakten.KEINE));
    }

    private Groesse einkommen() {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage().eltern()) {
            summe = summe.plus(rechnungen.erwerb(e).netto()).plus(rechnungen.andereEinkuenfte(e));
        }
        return summe;
    }

    /** Grundbetrag, Unterkunft ohne Heizung und Familienzuschlaege. */
    private Groesse grenze() {
        BigDecimal stufe = recht().zahl(REGELBEDARF, "rbs1");
        BigDecimal grundbetrag = stufe.multiply(recht().zahl("sozialhilfe.grundbetrag-faktor"));
        Groesse zuschlag = Groesse.genau(stufe.multiply(recht().zahl("sozialhilfe.familienzuschlag-anteil"))
                .setScale(0, RoundingMode.CEILING));
        return unterkunft().plus(grundbetrag).plus(zuschlag.mal(angehoerige()));
    }

    private Groesse angehoerige() {
        Groesse n = Groesse.genau(lage().eltern().size() - 1L);
        for (KindLage k : lage().haushaltskinder()) {
            n = n.plus(Groesse.waehle(k.minderjaehrig(), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private Groesse unterkunft() {
        int koepfe = lage().koepfe();
        Groesse miete = lage().familie().haushalt().bruttokaltmiete();
        return miete.mal(BigDecimal.valueOf(koepfe - (long) lage().weitere().size()))
                .durch(BigDecimal.valueOf(koepfe), 2);
    }

    private Lage lage() {
        return rechnungen.lage();
    }

    private Rechtsstand recht() {
        return lage().recht();
    }
}
