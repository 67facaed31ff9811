package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.VorGeburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/** Elterngeld-Netto vor der Geburt und im Bezug, Euro je Monat: genannt oder aus dem Brutto gerechnet. */
final class Elterngeldeinkommen {
    private static final Set<Taetigkeitsart> MIT_ERWERB = Set.of(
            Taetigkeitsart.ANGESTELLT,
            Taetigkeitsart.BEAMTET,
            Taetigkeitsart.MINIJOB,
            Taetigkeitsart.SELBSTSTAENDIG,
            Taetigkeitsart.AUSBILDUNG,
            Taetigkeitsart.FREIWILLIGENDIENST);

    private final ErwachsenerLage e;
    private final Elterngeldkind kind;
    private final Merkmalspanne merkmale;
    private final Bezugseinkommen bezug;
    private Abrechnungen abrechnungen = Abrechnungen.KEINE;
    private Groesse vorher;
    private Groesse imBezug;

    /** Fuer Monate, die es auch ohne Arbeit gibt. */
    Elterngeldeinkommen(ErwachsenerLage e, Elterngeldkind kind) {
        this(e, kind, new Bezugseinkommen(e, kind, false));
    }

    Elterngeldeinkommen(ErwachsenerLage e, Elterngeldkind kind, Bezugseinkommen bezug) {
        this.e = e;
        this.kind = kind;
        this.bezug = bezug;
        merkmale = new Merkmalspanne(e, kind);
    }

    /** Elterngeld-Netto im Bemessungszeitraum. */
    Groesse vorher() {
        if (vorher == null) {
            var angabe = e.person().vorGeburt();
            vorher = angabe.bekannt() ? vorher(angabe.wert()) : Groesse.unbekannt(angabe.fakt());
        }
        return vorher;
    }

    private Groesse vorher(VorGeburt v) {
        if (v.netto().istGenau()) {
            return v.netto();
        }
        Groesse brutto = brutto(v);
        if (!brutto.istGenau() || !Elterngeldsteuer.bekannt(kind.recht())) {
            return Groesse.spanne(
                    BigDecimal.ZERO, null, brutto.fehlt().mit(v.netto().fehlt()));
        }
        Elterngeldnetto rechnung = Elterngeldnetto.vorher(kind.recht());
        abrechnungen = Abrechnungen.von(v, art -> einkommen(v, art, brutto.wert()), merkmale, rechnung);
        return abrechnungen.spanne(Elterngeldabrechnung::netto);
    }

    /** Ohne Erwerb ist ein fehlender Lohn null; ebenso, wenn der Gewinn der Selbststaendigen oder der Minijob allein genannt ist. */
    private static Groesse brutto(VorGeburt v) {
        Taetigkeitsart art = v.art().wert();
        boolean ohne = art != null && !MIT_ERWERB.contains(art);
        boolean gewinn = art == Taetigkeitsart.SELBSTSTAENDIG && v.gewinn().istGenau();
        boolean minijob = art == Taetigkeitsart.MINIJOB && v.minijobBrutto().istGenau();
        return v.brutto().unbegrenzt() && (ohne || gewinn || minijob) ? Groesse.NULL : v.brutto();
    }

    private static Erwerbseinkommen einkommen(VorGeburt v, Taetigkeitsart art, BigDecimal brutto) {
        BigDecimal minijob = oderNull(v.minijobBrutto());
        BigDecimal gewinn = oderNull(v.gewinn());
        int monate = v.monateMitLohn().oder(12);
        if (art == Taetigkeitsart.SELBSTSTAENDIG) {
            return new Erwerbseinkommen(BigDecimal.ZERO, minijob, gewinn.add(brutto), monate);
        }
        return art == Taetigkeitsart.MINIJOB
                ? new Erwerbseinkommen(BigDecimal.ZERO, minijob.add(brutto), gewinn, monate)
                : new Erwerbseinkommen(brutto, minijob, gewinn, monate);
    }

    private static BigDecimal oderNull(Groesse g) {
        return g.istGenau() ? g.wert() : BigDecimal.ZERO;
    }

    /** Netto im Bezug. */
    Groesse imBezug() {
        if (imBezug == null) {
            imBezug = bezug.netto();
        }
        return imBezug;
    }

    /** Schreibt Zeitraum, Brutto, Abzuege und Netto in den Rechenweg. */
    void zeige(Protokoll p) {
        Bemessungszeitraum.zu(e, kind).zeige(p, e, kind);
        vorher();
        if (!abrechnungen.leer()) {
            zeile(p, "brutto", "Brutto vor der Geburt", "§§ 2c, 2d BEEG", Elterngeldabrechnung::brutto);
            zeile(p, "werbungskosten", "Werbungskosten", "§ 2c Abs. 1 BEEG", Elterngeldabrechnung::werbungskosten);
            zeile(p, "steuern", "Steuern, pauschal", "§ 2e BEEG", Elterngeldabrechnung::steuern);
            zeile(p, "sozialabgaben", "Sozialabgaben, pauschal", "§ 2f BEEG", Elterngeldabrechnung::sozialabgaben);
        }
        p.wert(id("netto"), "Elterngeld-Netto vor der Geburt", vorher, "§§ 2c bis 2f BEEG");
        if (!imBezug().istGenau() || imBezug().von().signum() > 0) {
            p.wert(id("netto-im-bezug"), "Netto im Bezug", imBezug(), "§ 2 Abs. 3 BEEG");
        }
    }

    private void zeile(
            Protokoll p, String was, String text, String norm, Function<Elterngeldabrechnung, BigDecimal> wert) {
        p.wert(id(was), text, abrechnungen.spanne(wert), norm);
    }

    private String id(String was) {
        return "elterngeld." + was + ":" + e.id();
    }
}
