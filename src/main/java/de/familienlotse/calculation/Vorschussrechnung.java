package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** Unterhaltsvorschuss eines Kindes (§ 2, § 9 Abs. 3 UhVorschG), Euro je Monat, gerundet auf volle Euro. */
public final class Vorschussrechnung {
    private static final Set<Einkunftsart> ERTRAEGE = EnumSet.of(Einkunftsart.KAPITAL, Einkunftsart.VERMIETUNG);

    private final KindLage k;
    private final Rechtsstand recht;
    private final Groesse alter;
    private final Groesse kindergeld;
    private final Protokoll protokoll;

    Vorschussrechnung(KindLage k, Groesse kindergeld, Protokoll protokoll) {
        this(k, k.alter(), kindergeld, protokoll);
    }

    /** Mit einem anderen Alter als dem am Stichtag. */
    Vorschussrechnung(KindLage k, Groesse alter, Groesse kindergeld, Protokoll protokoll) {
        this.k = k;
        this.alter = alter;
        this.kindergeld = kindergeld;
        this.protokoll = protokoll;
        recht = k.lage().recht();
    }

    /** Mindestunterhalt abzueglich Kindergeld: was dem Kind ohne Zahlungen zusteht. */
    Groesse satz() {
        Groesse stufe = Groesse.genau(recht.zahl("mindestunterhalt.betrag", "alter-0-5"));
        stufe = abAlter("unterhaltsvorschuss.alter-stufe-zwei", "alter-6-11", stufe);
        stufe = abAlter("unterhaltsvorschuss.alter-stufe-drei", "alter-12-17", stufe);
        protokoll.satz("Mindestunterhalt für das Kind " + k.id(), stufe, "mindestunterhalt.betrag");
        return stufe.minus(kindergeld);
    }

    /** Ob Unterhalt und Waisenbezuege unter dem Satz bleiben. */
    public Wahrheit unterhaltUnterSatz() {
        return unterhaltUndWaisenbezuege().unter(satz());
    }

    /** Was dem Kind nach seinem Einkommen bleibt. */
    public Groesse betrag() {
        Groesse satz = protokoll.zeile("abzüglich Kindergeld", satz(), "§ 2 Abs. 2 UhVorschG");
        Groesse eigenes = protokoll.zeile(
                "abzüglich Unterhalt und Waisenbezüge", unterhaltUndWaisenbezuege(), "§ 2 Abs. 3 UhVorschG");
        Groesse rest = satz.minus(eigenes).minus(eigeneEinkuenfte());
        Groesse rund = rest.nichtNegativ().runde(0, RoundingMode.CEILING);
        Groesse zahlbar = rund.monoton(this::abMindestzahlbetrag);
        return protokoll.zeile("Unterhaltsvorschuss, aufgerundet", zahlbar, "§ 9 Abs. 3 UhVorschG");
    }

    private Groesse abAlter(String grenze, String stufe, Groesse sonst) {
        Wahrheit erreicht = alter.mindestens(recht.zahl(grenze));
        return Bedarf.waehle(erreicht, Groesse.genau(recht.zahl("mindestunterhalt.betrag", stufe)), sonst);
    }

    /** Unterhalt des anderen Elternteils und Waisenbezuege. */
    Groesse unterhaltUndWaisenbezuege() {
        return Kindeseinkommen.unterhalt(k).plus(waisenbezuege());
    }

    private Groesse waisenbezuege() {
        var kind = k.kind();
        if (kind.waise().ist(de.familienlotse.situation.Waise.KEINE).istJa()) {
            return Groesse.NULL;
        }
        return AndereEinkuenfte.von(k).von(Einkunftsart.WAISENRENTE);
    }

    /** Nach der allgemeinbildenden Schule zaehlen Lohn und Ertraege des Vermoegens zur Haelfte (§ 2 Abs. 4 UhVorschG). */
    private Groesse eigeneEinkuenfte() {
        var taetigkeit = k.kind().taetigkeit();
        Groesse lohn = new Kindeseinkommen(k, Groesse.NULL).lohn();
        if (lohn == Groesse.NULL) {
            return lohn;
        }
        BigDecimal pauschbetrag = Zahlen.jeMonat(recht.zahl("gemeinsam.arbeitnehmer-pauschbetrag"));
        Groesse ausbildung = Bedarf.waehle(
                taetigkeit.ist(Kindtaetigkeit.AUSBILDUNG),
                Groesse.genau(recht.zahl("unterhaltsvorschuss.ausbildungspauschale")),
                Groesse.NULL);
        Groesse angerechnet = lohn.minus(pauschbetrag)
                .minus(ausbildung)
                .nichtNegativ()
                .plus(ertraege())
                .mal(recht.zahl("unterhaltsvorschuss.anrechnung-eigene-einkuenfte-nach-schule"));
        return Bedarf.waehle(nachSchule(), angerechnet, Groesse.NULL);
    }

    private Groesse ertraege() {
        Einkuenfte e = AndereEinkuenfte.von(k);
        return e.bekannt() ? e.sicher(ERTRAEGE).plus(e.ohneArt()) : e.unbekannt();
    }

    private Wahrheit nachSchule() {
        return k.kind()
                .taetigkeit()
                .istEines(
                        Kindtaetigkeit.ZUHAUSE, Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE, Kindtaetigkeit.SCHULE)
                .nicht();
    }

    private BigDecimal abMindestzahlbetrag(BigDecimal b) {
        return b.compareTo(recht.zahl("unterhaltsvorschuss.mindestzahlbetrag")) < 0 ? BigDecimal.ZERO : b;
    }
}
