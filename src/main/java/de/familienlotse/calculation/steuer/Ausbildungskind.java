package de.familienlotse.calculation.steuer;

import de.familienlotse.calculation.Freibetragskind;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Wohnt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ein Kind in Ausbildung, das nicht bei den Eltern wohnt (§ 33a Abs. 2 EStG). */
public record Ausbildungskind(KindLage kind, Rechnungen rechnungen) {
    private static final String BETRAG = "ausbildungsfreibetrag.betrag";

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return kind.recht();
    }

    /** Ob es zur Schule geht, eine Ausbildung macht oder studiert. */
    public Wahrheit inAusbildung() {
        return kind.kind()
                .taetigkeit()
                .istEines(Kindtaetigkeit.SCHULE, Kindtaetigkeit.AUSBILDUNG, Kindtaetigkeit.STUDIUM);
    }

    /** Ob es ausserhalb des Haushalts beider Eltern wohnt. */
    public Wahrheit auswaerts() {
        var ausbildung = kind.kind().ausbildung();
        boolean gesagt = ausbildung.bekannt() && ausbildung.wert().beiEltern().bekannt();
        Wahrheit offen = ausbildung.bekannt() ? ausbildung.wert().beiEltern().ist(true) : ausbildung.beantwortet();
        Wahrheit beiEltern = gesagt ? offen : kind.beideElternImHaushalt().waehle(Wahrheit.NEIN, offen);
        return kind.kind().wohnt().ist(Wohnt.AUSSERHALB).und(beiEltern.nicht());
    }

    /** Ob Kindergeld oder ein Freibetrag zusteht (§ 33a Abs. 2 Satz 1 EStG). */
    public Wahrheit kindergeld() {
        return new Freibetragskind(kind, rechnungen).besteht();
    }

    /** Was im Jahr von den Einkuenften abgeht; je zur Haelfte, wenn nur einer von zwei Elternteilen zur Familie gehoert. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        KindLage kind = (KindLage) person;
        var recht = kind.recht();
        Groesse monate = new Steuerjahr(recht.tag())
                .monateImAlter(
                        kind.kind().geboren(),
                        recht.zahl("gemeinsam.volljaehrigkeit"),
                        recht.zahl("kindergeld.alter-ausbildung"));
        p.satz("Freibetrag im ganzen Jahr", Groesse.genau(recht.zahl(BETRAG)), BETRAG);
        Groesse jahr = monate.mal(recht.zahl(BETRAG))
                .durch(recht.zahl("gemeinsam.monate-je-jahr"), 2)
                .runde(0, RoundingMode.CEILING);
        Groesse halb = jahr.durch(BigDecimal.valueOf(2), 2);
        Groesse betrag = Groesse.waehle(new Freibetragskind(kind, r).ganz(), jahr, halb);
        return p.zeile("Freibetrag in diesem Jahr, kein Auszahlungsbetrag", betrag, "§ 33a Abs. 2, 3 EStG");
    }
}
