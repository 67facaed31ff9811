package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Waise;
import de.familienlotse.situation.Wohnt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Ein Kind, dessen Eltern nicht zusammenleben: wo es lebt und was der andere Elternteil zahlt, Euro je Monat. */
public record Unterhaltslage(KindLage kind) {
    private static final String MINDESTUNTERHALT = "mindestunterhalt.betrag";
    private static final String KINDERGELD = "mindestunterhalt.kindergeldanrechnung-auf-unterhalt";

    /** Ob nicht beide Eltern mit ihm zusammenleben. */
    public Wahrheit elternGetrennt() {
        return kind.beideElternImHaushalt().nicht();
    }

    /** Ob ein Elternteil nicht oder nur im Wechsel mit ihm lebt. */
    public Wahrheit elternteilLebtAnderswo() {
        return kind.kind().wohnt().ist(Wohnt.IM_HAUSHALT).nicht().oder(elternGetrennt());
    }

    /** Ob beide Eltern leben. */
    public Wahrheit beideLeben() {
        return kind.kind().waise().istEines(Waise.HALBWAISE, Waise.VOLLWAISE).nicht();
    }

    /** Ob es in der Obhut dieses Elternteils ist; im Wechselmodell entscheidet, wo es ueberwiegend ist (§ 1713 Abs. 1 Satz 2 BGB). */
    public Wahrheit inObhut() {
        var w = kind.kind().wohnt();
        return w.ist(Wohnt.IM_HAUSHALT).oder(w.ist(Wohnt.WECHSELMODELL).und(Wahrheit.offen(Fakten.KEINE)));
    }

    /** Ob es nur in diesem Haushalt lebt. */
    public Wahrheit nurHier() {
        return kind.kind().wohnt().ist(Wohnt.IM_HAUSHALT);
    }

    /** Ob noch nicht feststeht, wer der Vater ist. */
    public Wahrheit ohneVater() {
        return kind.kind().vaterschaft().ist(false);
    }

    /** Ob weniger als der Mindestunterhalt gezahlt wird oder die Familie den Unterhalt klaeren will. */
    public Wahrheit zuKlaeren() {
        return kind.kind()
                .unterhalt()
                .unter(zahlbetrag(BigDecimal.ONE))
                .oder(new Familienkreis(kind.lage()).nennt("unterhalt"));
    }

    /** Ob weniger gezahlt wird, als im vereinfachten Verfahren hoechstens festgesetzt werden kann (§ 249 Abs. 1 FamFG). */
    public Wahrheit unterHoechstbetrag() {
        BigDecimal faktor = recht().zahl("kindesunterhalt.vereinfachtes-verfahren-faktor");
        return kind.kind().unterhalt().unter(zahlbetrag(faktor));
    }

    /** So viel Mal der Mindestunterhalt, auf volle Euro aufgerundet, abzueglich Kindergeld (§ 1612a Abs. 2, § 1612b BGB). */
    private Groesse zahlbetrag(BigDecimal faktor) {
        BigDecimal satz = recht().zahl("kindergeld.satz");
        Groesse halb =
                Groesse.genau(satz.multiply(recht().zahl(KINDERGELD, "minderjaehrig-betreut-durch-einen-elternteil")));
        Groesse ganz = Groesse.genau(satz.multiply(recht().zahl(KINDERGELD, "sonst")));
        Wahrheit jung = kind.minderjaehrig();
        return stufe().mal(faktor).runde(0, RoundingMode.CEILING).minus(Groesse.waehle(jung, halb, ganz));
    }

    /** Die hoehere Stufe gilt vom Ersten des Monats an, in dem das Kind so alt wird (§ 1612a Abs. 3 BGB). */
    private Groesse stufe() {
        LocalDate tag = kind.lage().tag();
        Groesse alter = kind.kind().geboren().alterAm(tag.withDayOfMonth(tag.lengthOfMonth()));
        Groesse stufe = satz("alter-0-5");
        stufe = Groesse.waehle(
                alter.mindestens(recht().zahl("unterhaltsvorschuss.alter-stufe-zwei")), satz("alter-6-11"), stufe);
        return Groesse.waehle(
                alter.mindestens(recht().zahl("unterhaltsvorschuss.alter-stufe-drei")), satz("alter-12-17"), stufe);
    }

    private Groesse satz(String stufe) {
        return Groesse.genau(recht().zahl(MINDESTUNTERHALT, stufe));
    }

    private Rechtsstand recht() {
        return kind.recht();
    }
}
