package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Krankengeld von Mitgliedern ohne Lohn: aus Arbeitslosengeld oder Gewinn, Euro je Kalendertag (§§ 47, 47b SGB V). */
public record Krankengeld(ErwachsenerLage person, Rechnungen rechnungen) {
    private static final String TAGE_JE_MONAT = "krankenkasse.kalendertage-je-monat";
    private static final String ANTEIL = "krankenkasse.krankengeld-anteil";

    /** Der Tagesbetrag; {@code p} nimmt die Zeilen auf. */
    public Groesse jeTag(Protokoll p) {
        Groesse arbeitslosengeld = arbeitslosengeld().durch(zahl(TAGE_JE_MONAT), 2);
        p.zeile("Arbeitslosengeld am Tag", arbeitslosengeld, "§ 47b Abs. 1 SGB V");
        return arbeitslosengeld.plus(p.zeile("Krankengeld aus dem Gewinn am Tag", ausGewinn(), "§ 47 Abs. 1 SGB V"));
    }

    /** 70 Prozent des Gewinns, soweit er der Beitragsberechnung unterliegt. */
    Groesse ausGewinn() {
        return rechnungen
                .erwerb(person)
                .gewinn()
                .mal(zahl(ANTEIL))
                .durch(zahl(TAGE_JE_MONAT), 2)
                .min(Groesse.genau(hoechstens()));
    }

    /** 70 Prozent der taeglichen Beitragsbemessungsgrenze. */
    BigDecimal hoechstens() {
        return zahl("lohn.bemessungsgrenze-kranken")
                .multiply(zahl(ANTEIL))
                .divide(zahl("krankenkasse.kalendertage-je-jahr"), 2, RoundingMode.HALF_UP);
    }

    private Groesse arbeitslosengeld() {
        var einkuenfte = person.person().einkuenfte();
        if (!einkuenfte.bekannt()) {
            return Groesse.unbekannt(einkuenfte.fakt());
        }
        Groesse summe = Groesse.NULL;
        for (Einkunft i : einkuenfte.oder(List.of())) {
            summe = i.art().wert() == Einkunftsart.ARBEITSLOSENGELD ? summe.plus(i.betrag()) : summe;
        }
        return summe;
    }

    private BigDecimal zahl(String name) {
        return person.lage().recht().zahl(name);
    }
}
