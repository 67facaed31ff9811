package de.familienlotse.calculation;

import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alle Rechnungen zu einer Lage, jede einmal und erst, wenn sie gebraucht wird. Solange nicht feststeht, wer zusammenlebt, sind
 * Betraege unbekannt.
 */
public final class Rechnungen {
    private static final String UV_JUNG = "unterhaltsvorschuss-bis-elf";
    private static final String UV_ALT = "unterhaltsvorschuss-zwoelf-bis-siebzehn";

    private final Lage lage;
    private final Ansprueche ansprueche;
    private final Kindergeldrechnung kindergeld;
    private final boolean regelfall;
    private Einkommen einkommen;
    private Map<String, Groesse> vorschuss;
    private Grundsicherung grundsicherung;
    private Wohngeld wohngeld;
    private Wohngeld zaehlendes;
    private Kinderzuschlag kinderzuschlag;

    /** {@code regelfall}: offene Ansprueche auf vorgehende Leistungen gelten fuer die Hoehe als gegeben. */
    public Rechnungen(Lage lage, Ansprueche ansprueche, boolean regelfall) {
        this.lage = lage;
        this.ansprueche = ansprueche;
        this.regelfall = regelfall;
        kindergeld = new Kindergeldrechnung(ansprueche, regelfall);
    }

    public Lage lage() {
        return lage;
    }

    /** Ob feststeht, wer zusammenlebt. */
    public boolean moeglich() {
        return lage.zusammensetzung().istJa() && lage.antragsteller() != null;
    }

    private Einkommen einkommen() {
        if (einkommen == null) {
            einkommen = new Einkommen(lage);
        }
        return einkommen;
    }

    /** Zeilen der Nettoschaetzung. */
    public Protokoll nettolohn() {
        return einkommen().protokoll();
    }

    /** Erwerb eines Erwachsenen, Euro je Monat. */
    public Erwerb erwerb(ErwachsenerLage e) {
        return einkommen().erwerb(e);
    }

    /** Was ein Erwachsener neben dem Erwerb bekommt; Elterngeld und Mutterschaftsgeld, soweit sie zaehlen (§ 10 BEEG, § 82 SGB XII). */
    public Groesse andereEinkuenfte(ErwachsenerLage e) {
        return new AndereEinkuenfte(lage.recht()).sgb12(e.person());
    }

    /** Was ein Kind ohne Kindergeld selbst hat, nach Steuern und Sozialabgaben, Euro je Monat. */
    public Groesse eigenesEinkommen(KindLage k) {
        return new Kindeseinkommen(k, vorschuss().get(k.id())).zufluss();
    }

    /** Kindergeld eines Kindes, Euro je Monat. */
    public Groesse kindergeld(KindLage k) {
        return kindergeld.betrag(k);
    }

    /** Ob fuer das Kind Kindergeld bezogen wird oder zu beantragen ist. */
    public Wahrheit kindergeldanspruch(KindLage k) {
        return kindergeld.anspruch(k);
    }

    /** Eigenes Bruttoeinkommen des Elternteils, bei dem das Kind lebt (§ 1 Abs. 1a Satz 1 Nr. 2 UhVorschG). */
    public Wahrheit bruttoMindestens(KindLage k, BigDecimal betrag) {
        return lage.erwachsene().isEmpty()
                ? lage.familie().erwachsene().gilt(e -> false)
                : k.sorgende().einer(e -> einkommen().brutto(e).mindestens(betrag));
    }

    /** Vorschuss eines Kindes nach seinem Einkommen, ohne Pruefung der uebrigen Voraussetzungen. */
    public Groesse vorschussbetrag(KindLage k, Protokoll protokoll) {
        return new Vorschussrechnung(k, kindergeld.betrag(k), protokoll).betrag();
    }

    /** Ein leeres Protokoll zum Recht dieser Lage. */
    public Protokoll protokoll() {
        return new Protokoll(lage.recht());
    }

    /** Ob Unterhalt und Waisenbezuege unter dem Satz des Vorschusses bleiben. */
    public Wahrheit unterhaltUnterSatz(KindLage k) {
        var r = new Vorschussrechnung(k, kindergeld.betrag(k), protokoll());
        return r.unterhaltUndWaisenbezuege().unter(r.satz());
    }

    /** Ob der Vorschuss die eigene Hilfebeduerftigkeit des Kindes beendet (§ 1 Abs. 1a Satz 1 Nr. 1 UhVorschG). */
    public Wahrheit vorschussDecktBedarf(KindLage k) {
        return wenn(r -> {
            Groesse bedarf = new Bedarf(lage).kind(k).plus(Wohnkosten.anteil(lage, 1));
            Groesse eigenes = new Kindeseinkommen(k, vorschussbetrag(k, protokoll())).sgb2();
            return eigenes.plus(kindergeld.betrag(k)).mindestens(bedarf);
        });
    }

    private Map<String, Groesse> vorschuss() {
        if (vorschuss == null) {
            vorschuss = new HashMap<>();
            for (KindLage k : lage.kinder()) {
                Wahrheit w = ansprueche.anspruch(UV_JUNG, k.id()).oder(ansprueche.anspruch(UV_ALT, k.id()));
                boolean offen = regelfall && w.istOffen() && !w.rechnerisch();
                w = offen ? kindergeldanspruch(k).oder(Wahrheit.NEIN) : w;
                vorschuss.put(
                        k.id(),
                        w.istNein() ? Groesse.NULL : Bedarf.waehle(w, vorschussbetrag(k, protokoll()), Groesse.NULL));
            }
        }
        return vorschuss;
    }

    /** Bedarf und Einkommen nach dem SGB II; nur wenn {@link #moeglich()}. */
    public Grundsicherung grundsicherung() {
        if (grundsicherung == null) {
            grundsicherung = new Grundsicherungsrechnung(lage, einkommen(), kindergeld, vorschuss()).rechne();
        }
        return grundsicherung;
    }

    /** Wohngeld, wenn niemand ausgeschlossen ist; nur wenn {@link #moeglich()}. */
    public Wohngeld wohngeld() {
        if (wohngeld == null) {
            wohngeld = new Wohngeldrechnung(lage, einkommen(), kindergeld, vorschuss(), Set.of()).rechne();
        }
        return wohngeld;
    }

    private Wohngeldausschluss ausschluss() {
        return new Wohngeldausschluss(
                lage, grundsicherung(), ohne -> new Wohngeldrechnung(lage, einkommen(), kindergeld, vorschuss(), ohne)
                        .rechne());
    }

    /** Gesamtkinderzuschlag; nur wenn {@link #moeglich()}. */
    public Kinderzuschlag kinderzuschlag() {
        if (kinderzuschlag == null) {
            kinderzuschlag = new Kinderzuschlagsrechnung(lage, grundsicherung(), kindergeld).rechne();
        }
        return kinderzuschlag;
    }

    /** Wohngeld nur fuer Kinder neben der Grundsicherung der Eltern; leer, wenn es keinem Kind reicht. */
    public Optional<Kinderwohngeld> kinderwohngeld() {
        return moeglich() ? new Kinderwohngeldrechnung(lage, grundsicherung()).rechne() : Optional.empty();
    }

    /** Vermoegen und Grenzen. */
    public Freibetraege freibetraege() {
        return new Freibetraege(lage);
    }

    /** Wohngeld, das in den Bedarfsvergleich eingeht: der Anteil der Bedarfsgemeinschaft nach Koepfen. */
    public Groesse erwartetesWohngeld() {
        Wohngeld w = wohngeld();
        Groesse anteil =
                grundsicherung().jeKinderzahl(n -> anteil(w, lage.eltern().size() + n));
        var wohnform = lage.familie().haushalt().wohnform();
        Wahrheit wohnt = wohnform.istEines(Wohnform.MIETE, Wohnform.EIGENTUM, Wohnform.UNTERKUNFT);
        Groesse grenze = freibetraege().wohngeld(Math.max(1, w.mitglieder()));
        Wahrheit darunter = freibetraege().vermoegen().hoechstens(grenze);
        Wahrheit erlaubt = lage.nichtNurInAusbildung().und(lage.aufenthaltWohngeld());
        return Bedarf.waehle(wohnt.und(darunter).und(erlaubt), anteil, Groesse.NULL);
    }

    private static Groesse anteil(Wohngeld w, int bg) {
        return w.mitglieder() <= bg
                ? w.betrag()
                : w.betrag().mal(BigDecimal.valueOf(bg)).durch(BigDecimal.valueOf(w.mitglieder()), 2);
    }

    /** Kinderzuschlag, der zu beantragen ist: ohne Mindesteinkommen keiner. */
    public Groesse erwarteterKinderzuschlag() {
        return Bedarf.waehle(kizMindesteinkommen(), kinderzuschlag().betrag(), Groesse.NULL);
    }

    /** Bedarf abzueglich Einkommen, Wohngeld und Kinderzuschlag. */
    public Groesse lueckeNachVorrang() {
        return grundsicherung().luecke().minus(erwartetesWohngeld()).minus(erwarteterKinderzuschlag());
    }

    /** Eine Aussage der Rechnungen; offen, solange nicht feststeht, wer zusammenlebt. */
    public Wahrheit wenn(java.util.function.Function<Rechnungen, Wahrheit> aussage) {
        if (moeglich()) {
            return aussage.apply(this);
        }
        return lage.zusammensetzung().istJa() ? Wahrheit.NEIN : lage.zusammensetzung();
    }

    /** Das Einkommen deckt den Bedarf nicht (§ 9 Abs. 1 SGB II). */
    public Wahrheit hilfebeduerftig() {
        return wenn(r -> r.grundsicherung().luecke().ueber(BigDecimal.ZERO));
    }

    /** Mit Wohngeld und Kinderzuschlag ist niemand hilfebeduerftig (§ 6a Abs. 1 Nr. 3 BKGG, § 12a SGB II). */
    public Wahrheit vorrangReicht() {
        return wenn(r -> r.lueckeNachVorrang().hoechstens(BigDecimal.ZERO));
    }

    /** Hoechstens dieser Betrag fehlt zum Bedarf (§ 6a Abs. 1a Nr. 1 BKGG). */
    public Wahrheit lueckeHoechstens(BigDecimal betrag) {
        return wenn(r -> r.lueckeNachVorrang().hoechstens(betrag));
    }

    /** Absetzbetraege der Eltern vom Erwerbseinkommen (§ 6a Abs. 1a Nr. 2 BKGG). */
    public Wahrheit absetzbetraegeMindestens(BigDecimal betrag) {
        return wenn(r -> r.grundsicherung().eltern().absetzbar().mindestens(betrag));
    }

    /** Mindesteinkommen des Kinderzuschlags (§ 6a Abs. 1 Nr. 2 BKGG). */
    public Wahrheit kizMindesteinkommen() {
        var recht = lage.recht();
        if (lage.antragsteller() == null) {
            return lage.familie().erwachsene().gilt(e -> false);
        }
        Groesse brutto = einkommen().brutto();
        Wahrheit paar = brutto.mindestens(recht.zahl("kinderzuschlag.mindesteinkommen", "paar"));
        Wahrheit allein = brutto.mindestens(recht.zahl("kinderzuschlag.mindesteinkommen", "alleinerziehend"));
        return lage.paar().waehle(paar, allein);
    }

    /** Der Zuschlag ist nach allen Minderungen groesser als null. */
    public Wahrheit kizBleibt() {
        return wenn(r -> r.kinderzuschlag().vorVermoegen().ueber(BigDecimal.ZERO));
    }

    /** Vermoegen ueber der Grenze zehrt den ersten Monat nicht auf (§ 6a Abs. 3 Satz 5 bis 7 BKGG). */
    public Wahrheit kizVermoegen() {
        return wenn(r -> {
            Kinderzuschlag k = r.kinderzuschlag();
            return k.ueberVermoegen()
                    .hoechstens(BigDecimal.ZERO)
                    .oder(k.vorVermoegen().ueber(k.ueberVermoegen()));
        });
    }

    /** Es gibt Miete oder Belastung, und die Formel erreicht die Mindestgrenze (§ 21 Nr. 1 WoGG). */
    public Wahrheit wohngeldMindestbetrag() {
        BigDecimal mindestens = lage.recht().zahl("wohngeld.mindestbetrag");
        Wahrheit miete = lage.familie().haushalt().bruttokaltmiete().ueber(BigDecimal.ZERO);
        return miete.und(wenn(r -> r.zaehlendesWohngeld().formel().mindestens(mindestens)));
    }

    /** Das Wohngeld, das zu beantragen ist: ohne die Bedarfsgemeinschaft, solange sie ausgeschlossen ist. */
    public Wohngeld zaehlendesWohngeld() {
        if (zaehlendes == null) {
            Wahrheit bezieht = lage.bezieht(Bezug.SGB2);
            Wahrheit allein =
                    bezieht.istNein() ? bezieht : bezieht.und(vorrangReicht().nicht());
            zaehlendes = allein.istNein()
                    ? wohngeld()
                    : ausschluss().waehle(allein.und(ausschluss().andere()), wohngeld());
        }
        return zaehlendes;
    }

    /** Mindestens ein Mitglied ist nicht ausgeschlossen (§§ 7, 8, 21 Nr. 2 WoGG). */
    public Wahrheit wohngeldNichtAusgeschlossen() {
        Wahrheit sgb2 = lage.bezieht(Bezug.SGB2).nicht().oder(vorrangReicht()).oder(wenn(r -> r.ausschluss()
                .andere()));
        Wahrheit asyl = lage.keinAsylblg();
        Wahrheit sgb12 = lage.bezieht(Bezug.SGB12).nicht().oder(Wahrheit.offen(Fakten.KEINE));
        return sgb2.und(asyl).und(sgb12);
    }

    /** Kein erhebliches Vermoegen; darueber wird geprueft, nie endgueltig abgelehnt (§ 21 Nr. 3 WoGG). */
    public Wahrheit wohngeldVermoegen() {
        return wenn(r -> {
            Groesse grenze = r.freibetraege().wohngeld(Math.max(1, r.wohngeld().mitglieder()));
            Wahrheit w = r.freibetraege().vermoegen().hoechstens(grenze);
            return w.istNein() ? Wahrheit.offen(Fakten.KEINE) : w;
        });
    }

    /** Vermoegen bis zur Grenze des § 12 SGB II. */
    public Wahrheit sgb2Vermoegen() {
        return wenn(
                r -> r.freibetraege().vermoegen().hoechstens(r.freibetraege().sgb2(r.grundsicherung())));
    }

    /** Mit Kinderzuschlag und Wohngeld, oder schon wegen des Vermoegens, ist niemand hilfebeduerftig (§ 6a Abs. 1 Nr. 3 BKGG). */
    public Wahrheit nichtHilfebeduerftig() {
        return vorrangReicht().oder(sgb2Vermoegen().nicht());
    }
}
