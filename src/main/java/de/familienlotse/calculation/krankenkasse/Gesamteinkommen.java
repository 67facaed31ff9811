package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Das Gesamteinkommen: die Summe der Einkuenfte im Sinn des Steuerrechts, Euro je Monat (§ 16 SGB IV). */
record Gesamteinkommen(Rechtsstand recht) {
    /** Lohn nach Abzug des Arbeitnehmer-Pauschbetrags. */
    Groesse lohn(Groesse brutto) {
        BigDecimal monate = recht.zahl("gemeinsam.monate-je-jahr");
        BigDecimal pauschbetrag =
                recht.zahl("gemeinsam.arbeitnehmer-pauschbetrag").divide(monate, 2, RoundingMode.HALF_UP);
        return brutto.minus(pauschbetrag).nichtNegativ();
    }

    /** Renten und Mieten ganz, Kapital und Sonstiges bis zu ihrem Betrag, Sozialleistungen und Unterhalt nicht. */
    Groesse andere(Angabe<List<Einkunft>> einkuenfte) {
        if (!einkuenfte.bekannt()) {
            return Groesse.unbekannt(einkuenfte.fakt());
        }
        Groesse summe = Groesse.NULL;
        for (Einkunft i : einkuenfte.wert()) {
            summe = summe.plus(eine(i));
        }
        return summe;
    }

    private static Groesse eine(Einkunft i) {
        if (!i.art().bekannt()) {
            return Groesse.NULL.huelle(i.betrag(), Fakten.von(i.art().fakt()));
        }
        return switch (i.art().wert()) {
            case RENTE, WAISENRENTE, VERMIETUNG -> i.betrag();
            case KAPITAL, SONSTIGE -> Groesse.NULL.huelle(i.betrag(), Fakten.KEINE);
            default -> Groesse.NULL;
        };
    }
}
