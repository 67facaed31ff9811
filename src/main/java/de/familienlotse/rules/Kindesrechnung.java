package de.familienlotse.rules;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Rechnungen zu einem Kind, sobald sein Kindergeld geprueft ist. */
public record Kindesrechnung(KindLage kind, Rechnungen rechnungen) {
    /** Unterhalt und Waisenbezuege bleiben unter dem Satz des Vorschusses. */
    public Wahrheit unterhaltUnterSatz() {
        return rechnungen.vorschussrechnung(kind, kind.alter()).unterhaltUnterSatz();
    }

    /** Nach eigenem Einkommen bleibt ein zahlbarer Betrag. */
    public Wahrheit vorschussZahlbar() {
        return rechnungen.vorschussbetrag(kind, rechnungen.protokoll()).ueber(BigDecimal.ZERO);
    }

    /** Der Vorschuss beendet die Hilfebeduerftigkeit des Kindes. */
    public Wahrheit vorschussDecktBedarf() {
        return rechnungen.vorschussDecktBedarf(kind);
    }

    /** Fuer das Kind wird Kindergeld bezogen oder es besteht ein Anspruch. */
    public Wahrheit kindergeld() {
        return rechnungen.kindergeldanspruch(kind);
    }

    /** Bruttoeinkommen des Elternteils erreicht die Grenze des Vorschusses fuer Aeltere. */
    public Wahrheit mindesteinkommen() {
        return rechnungen.bruttoMindestens(kind, kind.recht().zahl("unterhaltsvorschuss.mindesteinkommen-elternteil"));
    }
}
