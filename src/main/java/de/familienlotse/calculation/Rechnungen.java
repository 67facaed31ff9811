package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Alle Rechnungen zu einer Lage, jede einmal und erst, wenn sie gebraucht wird. Solange nicht feststeht, wer zusammenlebt, sind
 * Betraege unbekannt.
 */
public final class Rechnungen {
    private final Lage lage;
    private final Ansprueche ansprueche;
    private final Kindergeldrechnung kindergeld;
    private final boolean regelfall;
    private Einkommen einkommen;
    private Map<String, Groesse> vorschuss;
    private Grundsicherung grundsicherung;
    private Wohngeld wohngeld;
    private Vorrang vorrang;
    private Wohngeldfragen wohngeldfragen;
    private Kinderzuschlag kinderzuschlag;
    private Freibetraege freibetraege;
    private final Map<Class<?>, Object> gemerkt = new HashMap<>();
    private final Personenwerte eigenes;

    /** {@code regelfall}: offene Ansprueche auf vorgehende Leistungen gelten fuer die Hoehe als gegeben. */
    public Rechnungen(Lage lage, Ansprueche ansprueche, boolean regelfall) {
        this.lage = lage;
        this.ansprueche = ansprueche;
        this.regelfall = regelfall;
        kindergeld = new Kindergeldrechnung(lage, ansprueche, regelfall);
        eigenes = new Personenwerte(lage);
    }

    public Lage lage() {
        return lage;
    }

    /** Eine Rechnung eines Fachgebiets; je Typ einmal gebildet. */
    @SuppressWarnings("unchecked")
    public <T> T einmal(Class<T> typ, Function<Rechnungen, T> bau) {
        Object da = gemerkt.get(typ);
        if (da == null) {
            da = bau.apply(this);
            gemerkt.put(typ, da);
        }
        return (T) da;
    }

    /** Ob feststeht, wer zusammenlebt. */
    public boolean moeglich() {
        return lage.zusammensetzung().istJa() && lage.antragsteller() != null;
    }

    private Einkommen einkommen() {
        einkommen = einkommen == null ? new Einkommen(lage) : einkommen;
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
        return eigenes.von(e, () -> AndereEinkuenfte.sgb12(e));
    }

    /** Was ein Kind ohne Kindergeld selbst hat, nach Steuern und Sozialabgaben, Euro je Monat. */
    public Groesse eigenesEinkommen(KindLage k) {
        return eigenes.von(k, () -> new Kindeseinkommen(k, vorschuss().get(k.id())).zufluss());
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

    /** Der Vorschuss eines Kindes, wenn es dieses Alter hat. */
    public Vorschussrechnung vorschussrechnung(KindLage k, Groesse alter) {
        return new Vorschussrechnung(k, alter, kindergeld.betrag(k), protokoll());
    }

    /** Ein leeres Protokoll zum Recht dieser Lage. */
    public Protokoll protokoll() {
        return new Protokoll(lage.recht());
    }

    /** Ob der Vorschuss die eigene Hilfebeduerftigkeit des Kindes beendet (§ 1 Abs. 1a Satz 1 Nr. 1 UhVorschG). */
    public Wahrheit vorschussDecktBedarf(KindLage k) {
        return wenn(r -> {
            Groesse bedarf = new Bedarf(lage).kind(k).plus(Wohnkosten.anteil(lage, 1));
            Groesse eigenes = new Kindeseinkommen(k, vorschussbetrag(k, protokoll())).sgb2();
            return eigenes.plus(kindergeld.betrag(k)).mindestens(bedarf);
        });
    }

    Map<String, Groesse> vorschuss() {
        vorschuss = vorschuss == null ? Vorschuesse.von(this, ansprueche, regelfall) : vorschuss;
        return vorschuss;
    }

    /** Bedarf und Einkommen nach dem SGB II; nur wenn {@link #moeglich()}. */
    public Grundsicherung grundsicherung() {
        if (grundsicherung == null) {
            var ohne = new Ausschluss(lage, regelfall);
            grundsicherung = new Grundsicherungsrechnung(ohne, einkommen(), kindergeld, vorschuss()).rechne();
        }
        return grundsicherung;
    }

    /** Wohngeld, wenn niemand ausgeschlossen ist; nur wenn {@link #moeglich()}. */
    public Wohngeld wohngeld() {
        wohngeld = wohngeld == null ? wohngeldOhne(Set.of()) : wohngeld;
        return wohngeld;
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
        freibetraege = freibetraege == null ? new Freibetraege(lage) : freibetraege;
        return freibetraege;
    }

    /** Was der Grundsicherung vorgeht und was dann fehlt. */
    public Vorrang vorrang() {
        vorrang = vorrang == null ? new Vorrang(this) : vorrang;
        return vorrang;
    }

    /** Die Fragen des Kinderzuschlags an die Rechnungen. */
    public Kinderzuschlagsfragen kinderzuschlagsfragen() {
        return new Kinderzuschlagsfragen(this);
    }

    /** Die Fragen des Wohngelds an die Rechnungen. */
    public Wohngeldfragen wohngeldfragen() {
        wohngeldfragen = wohngeldfragen == null ? new Wohngeldfragen(this) : wohngeldfragen;
        return wohngeldfragen;
    }

    /** Wohngeld, wenn diese Personen ausgeschlossen sind. */
    Wohngeld wohngeldOhne(Set<String> ausgeschlossen) {
        return new Wohngeldrechnung(lage, einkommen(), kindergeld, vorschuss(), ausgeschlossen).rechne();
    }

    /** Bruttoeinkommen der Eltern nach der Zaehlweise des Kinderzuschlags. */
    Groesse brutto() {
        return einkommen().brutto();
    }

    /** Eine Aussage der Rechnungen; offen, solange nicht feststeht, wer zusammenlebt. */
    public Wahrheit wenn(Function<Rechnungen, Wahrheit> aussage) {
        if (moeglich()) {
            return aussage.apply(this);
        }
        return lage.zusammensetzung().istJa() ? Wahrheit.NEIN : lage.zusammensetzung();
    }
}
