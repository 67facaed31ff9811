package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.situation.Wohnt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Ein Kind an einem Tag: Alter, wo es lebt und zu wem es gehoert. */
public final class KindLage implements Person {
    private final Kind kind;
    private final Lage lage;
    private final int nummer;
    private final Sorgende sorgende;
    private final Groesse alter;
    private final Groesse alterZuMonatsbeginn;

    KindLage(Kind kind, Lage lage, int nummer) {
        this.kind = kind;
        this.lage = lage;
        this.nummer = nummer;
        sorgende = new Sorgende(this);
        alter = kind.geboren().alterAm(lage.tag());
        alterZuMonatsbeginn = kind.geboren().alterAm(lage.tag().withDayOfMonth(1));
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public Lage lage() {
        return lage;
    }

    @Override
    public String id() {
        return kind.id();
    }

    /** Platz in der Anfrage, von eins an. */
    @Override
    public int nummer() {
        return nummer;
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return lage.recht();
    }

    /** Die Erwachsenen, die fuer das Kind sorgen. */
    public Sorgende sorgende() {
        return sorgende;
    }

    @Override
    public Groesse alter() {
        return alter;
    }

    /** Vollendete Lebensjahre am Ersten des Monats (§ 32 Abs. 3 EStG). */
    public Groesse alterZuMonatsbeginn() {
        return alterZuMonatsbeginn;
    }

    /** Lebt ganz oder im Wechsel im Haushalt. */
    public Wahrheit imHaushalt() {
        return kind.wohnt().istEines(Wohnt.IM_HAUSHALT, Wohnt.WECHSELMODELL);
    }

    public Wahrheit wechselmodell() {
        return kind.wohnt().ist(Wohnt.WECHSELMODELL);
    }

    /** Leibliches, angenommenes oder Stiefkind eines Erwachsenen der Familie. */
    public Wahrheit eigenesKind() {
        if (!kind.verhaeltnis().bekannt() && !eltern().isEmpty()) {
            return Wahrheit.JA;
        }
        return kind.verhaeltnis().istEines(Verhaeltnis.LEIBLICH, Verhaeltnis.STIEFKIND);
    }

    /** Ob der Erwachsene Elternteil ist. */
    public Wahrheit hatElternteil(String erwachsener) {
        return kind.eltern().gilt(e -> e.contains(erwachsener));
    }

    /** Ob beide Eltern als Erwachsene der Familie genannt sind. */
    public Wahrheit beideElternImHaushalt() {
        return kind.eltern().gilt(e -> e.size() > 1);
    }

    /** Unter 18 am Stichtag. */
    public Wahrheit minderjaehrig() {
        return alter.unter(lage.recht().zahl("sgb2.volljaehrigkeit"));
    }

    /** Gehoert dem Alter und der Herkunft nach zur Bedarfsgemeinschaft (§ 7 Abs. 3 Nr. 4 SGB II). */
    public Wahrheit bgKind() {
        return imHaushalt().und(eigenesKind()).und(alter.unter(lage.recht().zahl("sgb2.bg-kind-altersgrenze")));
    }

    /** Die Kennungen seiner Eltern; leer, wenn nicht beantwortet. */
    public List<String> eltern() {
        return kind.eltern().oder(List.of());
    }

    /**
     * Ob ein Verhaeltnis besteht, fuer das Kindergeld gezahlt wird (§ 63 Abs. 1, § 32 Abs. 1 EStG); ein Kind ohne Eltern bekommt es
     * selbst als Vollwaise oder, wenn es nicht weiss, wo sie sind: das entscheidet die Familienkasse (§ 1 Abs. 2 BKGG).
     */
    public Wahrheit kindschaft() {
        if (!kind.verhaeltnis().bekannt() && !eltern().isEmpty()) {
            return Wahrheit.JA;
        }
        Wahrheit ohneEltern = kind.verhaeltnis().ist(Verhaeltnis.OHNE_ELTERN);
        Wahrheit vollwaise = kind.waise().ist(Waise.VOLLWAISE);
        return ohneEltern.nicht().oder(vollwaise.istNein() ? Wahrheit.offen(Fakten.KEINE) : vollwaise);
    }

    /** Ob einer der Erwachsenen, die fuer das Kind sorgen, einen passenden Aufenthalt hat. */
    public Wahrheit aufenthaltDerEltern() {
        return sorgende.aufenthalt();
    }

    /** Wie {@link #aufenthaltDerEltern()}; es genuegt auch der Aufenthalt des Kindes (§ 1 Abs. 2a UhVorschG). */
    public Wahrheit aufenthaltVorschuss() {
        return aufenthaltDerEltern().oder(new Kindesaufenthalt(kind).vorschuss());
    }

    /** Lebt bei einem leiblichen Elternteil der Familie (§ 1 Abs. 1 Nr. 2 UhVorschG). */
    public Wahrheit beiElternteil() {
        Wahrheit elternteil = kind.eltern().gilt(e -> !e.isEmpty());
        return kind.verhaeltnis().bekannt()
                ? kind.verhaeltnis()
                        .istEines(Verhaeltnis.LEIBLICH, Verhaeltnis.STIEFKIND)
                        .und(elternteil)
                : elternteil;
    }

    /** Der betreuende Elternteil ist ledig, verwitwet, geschieden oder getrennt und lebt nicht mit dem anderen zusammen. */
    public Wahrheit elternteilAllein() {
        return sorgende.allein();
    }

    /**
     * Ob die Regeln ueber beide dasselbe sagen, am selben Tag: dasselbe Kind mit denselben Antworten, dessen Erwachsene fuer es
     * dasselbe bedeuten. Anderes als die Erwachsenen liest ein Kind nicht aus seiner Lage.
     */
    public boolean gleicht(KindLage alt) {
        return kind.equals(alt.kind)
                && aufenthaltDerEltern().equals(alt.aufenthaltDerEltern())
                && elternteilAllein().equals(alt.elternteilAllein());
    }

    /** Im Wechselmodell bekommt nur ein Elternteil das Kindergeld (§ 64 Abs. 1 EStG); wer, sagt der Bezug. */
    public Wahrheit kindergeldhaushalt() {
        Wahrheit bezug = kind.kindergeldBezogen().ist(true);
        Wahrheit imWechsel = bezug.istNein() ? Wahrheit.offen(Fakten.KEINE) : bezug;
        return imHaushalt().und(wechselmodell().waehle(imWechsel, Wahrheit.JA));
    }

    /** Bei Kindern ausserhalb des Haushalts: ob die Familie das Kindergeld schon bekommt (§ 64 Abs. 3 EStG). */
    public Wahrheit kindergeldAnFamilie() {
        return kindergeldhaushalt().oder(kind.kindergeldBezogen().ist(true));
    }

    /** Ob die Behinderung sicher vor diesem Alter eingetreten ist; bei Aelteren entscheidet der Nachweis. */
    public Wahrheit behinderungVor(BigDecimal jahre) {
        Wahrheit jung = alter.unter(jahre);
        return jung.istNein() ? Wahrheit.offen(Fakten.KEINE) : jung;
    }

    /** Eigenes Einkommen bis zum Grundfreibetrag reicht nicht; darueber entscheidet die Familienkasse. */
    public Wahrheit keinSelbstunterhalt() {
        Groesse andere = AndereEinkuenfte.sgb2(this);
        Groesse eigenes = new Kindeseinkommen(this, Groesse.NULL).lohn().plus(andere);
        Wahrheit gering = eigenes.hoechstens(Zahlen.jeMonat(recht().zahl("lohn.tarif", "grundfreibetrag")));
        return gering.istNein() ? Wahrheit.offen(Fakten.KEINE) : gering;
    }

    /** Ob der Schulweg die Entfernung uebersteigt, ab der Fahrkosten anerkannt werden; darunter entscheidet der Einzelfall. */
    public Wahrheit schulwegZuWeit() {
        return new Schulweg(this).zuWeit();
    }
}
