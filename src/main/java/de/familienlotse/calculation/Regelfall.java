package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Elterngeldplan;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Haushalt;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.situation.Wohnt;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.util.List;
import java.util.Set;

/**
 * Der Betrag fuer den Regelfall: was selten zutrifft und nicht beantwortet ist, gilt nur fuer die Hoehe als nicht gegeben. Ueber
 * Bedingungen entscheidet der Regelfall nie.
 */
public final class Regelfall {
    private static final Set<Kindtaetigkeit> MIT_LOHN = Set.of(
            Kindtaetigkeit.AUSBILDUNG,
            Kindtaetigkeit.ERWERBSTAETIG,
            Kindtaetigkeit.FREIWILLIGENDIENST,
            Kindtaetigkeit.WERKSTATT);

    private final Familie f;
    private final Rechtsstand recht;
    private final Regelpaar paar;

    private Regelfall(Familie f, Rechtsstand recht) {
        this.f = f;
        this.recht = recht;
        paar = new Regelpaar(f.erwachsene().oder(List.of()));
    }

    /** Die Familie mit den Antworten des Regelfalls; dieselbe, wenn nichts zu ergaenzen war. */
    public static Familie von(Familie f, Rechtsstand recht) {
        Familie neu = new Regelfall(f, recht).ergaenze();
        return neu.equals(f) ? f : neu;
    }

    private Familie ergaenze() {
        return new Familie(
                f.stichtag(),
                haushalt(f.haushalt()),
                jede(f.erwachsene(), this::erwachsener),
                jede(sonst(f.kinder(), List.of()), this::kind),
                sonst(f.weitere(), List.of()));
    }

    /** Ohne jede Angabe zum Ort gilt die Stadt, fuer die das Regelwerk gemacht ist. */
    private Angabe<String> gemeinde(Haushalt h) {
        boolean ohneOrt = !h.plz().bekannt() && !h.mietenstufe().bekannt();
        return ohneOrt ? sonst(h.gemeinde(), recht.text("hamm.gemeindeschluessel")) : h.gemeinde();
    }

    private Haushalt haushalt(Haushalt h) {
        return new Haushalt(
                h.plz(),
                gemeinde(h),
                h.stadtbezirk(),
                h.bruttokaltmiete().unbegrenzt() ? h.wohnform() : sonst(h.wohnform(), Wohnform.MIETE),
                h.bruttokaltmiete(),
                h.heizkosten(),
                h.wohnflaeche(),
                sonst(h.warmwasserDezentral(), false),
                h.mietenstufe(),
                nullWenn(h.vermoegen()),
                h.brutto(),
                h.zuVersteuerndesEinkommen(),
                sonst(h.bezieht(), List.of(Bezug.KEINE)),
                h.anliegen(),
                h.zugezogen(),
                h.kinderwunsch(),
                h.wohnprobleme(),
                h.andereFamiliensprache());
    }

    private Erwachsener erwachsener(Erwachsener e) {
        boolean gesund = gesund(e.behinderung(), e.gradDerBehinderung());
        return new Erwachsener(
                e.id(),
                e.geboren(),
                e.rolle(),
                paar.familienstand(e),
                sonst(e.partner(), paar.partner(e)),
                e.taetigkeiten(),
                einkuenfte(e),
                e.unterhaltszahlungen(),
                e.steuerklasse(),
                e.kinderfreibetraege(),
                e.kirchensteuer(),
                e.krankenversicherung(),
                e.rentenversicherungspflichtig(),
                e.vorGeburt(),
                elterngeld(e),
                sonst(e.schwangerschaft(), Schwangerschaft.KEINE),
                e.staatsangehoerigkeit(),
                e.aufenthalt(),
                e.aufenthaltSeit(),
                sonst(e.behinderung(), Behinderung.KEINE),
                gesund ? e.gradDerBehinderung() : nullWenn(e.gradDerBehinderung()),
                gesund ? e.merkzeichen() : sonst(e.merkzeichen(), List.of()),
                gesund ? e.pflegegrad() : sonst(e.pflegegrad(), 0),
                e.abzuege(),
                f.haushalt().vermoegen().istGenau() ? e.vermoegen() : nullWenn(e.vermoegen()),
                e.krankengeldanspruch(),
                e.einmalzahlung(),
                e.kinderkrankentage(),
                e.einkommenVorvorjahr(),
                e.steuernVorvorjahr(),
                e.pflegtAngehoerige(),
                e.fehlgeburt(),
                e.ausbildung(),
                e.letzterLohn(),
                e.versicherungsmonate(),
                e.wartezeit(),
                e.verwitwetSeit(),
                e.deutsch(),
                e.abschlussImAusland(),
                e.abschluss(),
                e.schwerKrank());
    }

    /** Ohne Behinderung wird nach ihrem Grad nicht gefragt. */
    private static boolean gesund(Angabe<Behinderung> behinderung, Groesse grad) {
        return behinderung.wert() == Behinderung.KEINE && grad.unbegrenzt();
    }

    /** Zu einer Rente gehoert immer Geld; sonst ist anderes Einkommen selten. */
    private static Angabe<List<Einkunft>> einkuenfte(Erwachsener e) {
        boolean rente =
                e.taetigkeiten().oder(List.of()).stream().anyMatch(t -> t.art().wert() == Taetigkeitsart.RENTE);
        return rente || !e.taetigkeiten().bekannt() ? e.einkuenfte() : sonst(e.einkuenfte(), List.of());
    }

    /** Wer Elterngeld bekommt und die Variante nicht nennt, bekommt die uebliche. */
    private static Angabe<Elterngeldplan> elterngeld(Erwachsener e) {
        var fakt = e.elterngeld().fakt();
        boolean bezieht =
                e.einkuenfte().oder(List.of()).stream().anyMatch(i -> i.art().wert() == Einkunftsart.ELTERNGELD);
        if (!bezieht
                || e.elterngeld().bekannt() && e.elterngeld().wert().variante().bekannt()) {
            return e.elterngeld();
        }
        Elterngeldplan plan = e.elterngeld()
                .oder(new Elterngeldplan(
                        new Angabe<>(null, fakt),
                        new Angabe<>(null, fakt),
                        Groesse.unbekannt(fakt),
                        Groesse.unbekannt(fakt),
                        Groesse.unbekannt(fakt),
                        new Angabe<>(null, fakt)));
        return new Angabe<>(plan.mit(Elterngeldvariante.BASIS), fakt);
    }

    private Kind kind(Kind k) {
        boolean gesund = gesund(k.behinderung(), k.gradDerBehinderung());
        boolean ohneLohn =
                (!k.taetigkeit().bekannt() || !MIT_LOHN.contains(k.taetigkeit().wert()))
                        && !Kindeseinkommen.ohneFrageNachLohn(k, k.geboren().alterAm(f.stichtag()), recht);
        return new Kind(
                k.id(),
                k.geboren(),
                sonst(k.eltern(), paar.eltern()),
                sonst(k.verhaeltnis(), Verhaeltnis.LEIBLICH),
                sonst(k.wohnt(), Regelausbildung.wohnt(k)),
                k.taetigkeit(),
                k.betreuungsstunden(),
                k.betreuungskosten(),
                k.schulform(),
                k.klasse(),
                k.ganztag(),
                k.mittagessen(),
                k.lernbedarf(),
                k.schulwegKm(),
                nullWenn(k.unterhalt()),
                k.unterhaltsvorschuss(),
                sonst(k.waise(), mitWaisenrente(k) ? Waise.HALBWAISE : Waise.KEINE),
                ohneLohn && k.netto().unbegrenzt() ? nullWenn(k.brutto()) : k.brutto(),
                ohneLohn && k.brutto().unbegrenzt() ? nullWenn(k.netto()) : k.netto(),
                sonst(k.einkuenfte(), List.of()),
                fremdesKindergeld(k) ? sonst(k.kindergeldBezogen(), false) : k.kindergeldBezogen(),
                sonst(k.behinderung(), Behinderung.KEINE),
                gesund ? k.gradDerBehinderung() : nullWenn(k.gradDerBehinderung()),
                gesund ? k.merkzeichen() : sonst(k.merkzeichen(), List.of()),
                gesund ? k.pflegegrad() : sonst(k.pflegegrad(), 0),
                k.krankheit(),
                k.entbindungstermin(),
                k.krankenversicherung(),
                Regelausbildung.vermoegen(k),
                k.pflegeZuHause(),
                k.pflegegrad().oder(0) > 0 ? nullWenn(k.pflegedienst()) : k.pflegedienst(),
                Regelausbildung.von(k, k.geboren().alterAm(f.stichtag()), recht),
                k.staatsangehoerigkeit(),
                k.aufenthalt(),
                k.neuInDeutschland(),
                k.entwicklungssorge(),
                k.vaterschaft(),
                k.gemeinsameSorge());
    }

    /** Wer Waisenrente bekommt, ist Waise. */
    private static boolean mitWaisenrente(Kind k) {
        return k.einkuenfte().oder(List.of()).stream().anyMatch(i -> i.art().wert() == Einkunftsart.WAISENRENTE);
    }

    /** Fuer Minderjaehrige, die woanders leben, bekommt es im Regelfall, wer sie betreut (§ 64 Abs. 2 EStG). */
    private boolean fremdesKindergeld(Kind k) {
        Groesse alter = k.geboren().alterAm(f.stichtag().withDayOfMonth(1));
        return k.wohnt().wert() == Wohnt.AUSSERHALB
                && !alter.mindestens(recht.zahl("kindergeld.alter-ohne-bedingung"))
                        .istJa();
    }

    private static <T> Angabe<List<T>> jede(Angabe<List<T>> liste, java.util.function.UnaryOperator<T> f) {
        return liste.bekannt() ? new Angabe<>(liste.wert().stream().map(f).toList(), liste.fakt()) : liste;
    }

    private static <T> Angabe<T> sonst(Angabe<T> angabe, T wert) {
        return angabe.bekannt() ? angabe : new Angabe<>(wert, angabe.fakt());
    }

    private static Groesse nullWenn(Groesse g) {
        return g.unbegrenzt() ? Groesse.NULL : g;
    }
}
