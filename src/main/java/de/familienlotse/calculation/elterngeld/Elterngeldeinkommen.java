package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Elterngeldplan;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.VorGeburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    private List<Elterngeldabrechnung> abrechnungen = List.of();
    private Groesse vorher;
    private Groesse imBezug;

    Elterngeldeinkommen(ErwachsenerLage e, Elterngeldkind kind) {
        this.e = e;
        this.kind = kind;
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
        abrechnungen = rechne(v, einkommen(v, brutto.wert()), Elterngeldnetto.vorher(kind.recht()));
        return spanne(abrechnungen, Elterngeldabrechnung::netto);
    }

    /** Ohne Erwerb und mit Gewinn oder Minijob allein ist ein fehlender Lohn null. */
    private static Groesse brutto(VorGeburt v) {
        boolean ohne = v.art().bekannt() && !MIT_ERWERB.contains(v.art().wert());
        boolean anderes = v.gewinn().istGenau() || v.minijobBrutto().istGenau();
        return v.brutto().unbegrenzt() && (ohne || anderes) ? Groesse.NULL : v.brutto();
    }

    private static Erwerbseinkommen einkommen(VorGeburt v, BigDecimal brutto) {
        Taetigkeitsart art = v.art().wert();
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

    /** Netto im Bezug; ohne Angabe kein Einkommen. */
    Groesse imBezug() {
        if (imBezug == null) {
            var plan = e.person().elterngeld();
            imBezug = plan.bekannt() ? imBezug(plan.wert()) : Groesse.NULL;
        }
        return imBezug;
    }

    private Groesse imBezug(Elterngeldplan plan) {
        if (plan.nettoImBezug().istGenau()) {
            return plan.nettoImBezug();
        }
        Groesse brutto = plan.bruttoImBezug();
        if (!brutto.istGenau() || brutto.von().signum() == 0) {
            return Groesse.NULL;
        }
        var v = e.person().vorGeburt();
        if (!Elterngeldsteuer.bekannt(kind.recht()) || !v.bekannt()) {
            return Groesse.spanne(
                    BigDecimal.ZERO,
                    brutto.bis(),
                    plan.nettoImBezug().fehlt().mit(v.beantwortet().fehlt()));
        }
        Erwerbseinkommen alles = imBezug(v.wert().art().wert(), brutto.wert());
        return spanne(rechne(v.wert(), alles, Elterngeldnetto.imBezug(kind.recht())), Elterngeldabrechnung::netto);
    }

    private static Erwerbseinkommen imBezug(Taetigkeitsart art, BigDecimal brutto) {
        return art == Taetigkeitsart.SELBSTSTAENDIG
                ? new Erwerbseinkommen(BigDecimal.ZERO, BigDecimal.ZERO, brutto, 0)
                : new Erwerbseinkommen(brutto, BigDecimal.ZERO, BigDecimal.ZERO, 12);
    }

    private List<Elterngeldabrechnung> rechne(VorGeburt v, Erwerbseinkommen einkommen, Elterngeldnetto netto) {
        List<Elterngeldabrechnung> liste = new ArrayList<>();
        for (Abzugsmerkmale m : merkmale.moeglich(v, einkommen.lohn().signum() > 0)) {
            liste.add(netto.rechne(einkommen, m));
        }
        return liste;
    }

    private Groesse spanne(List<Elterngeldabrechnung> liste, Function<Elterngeldabrechnung, BigDecimal> wert) {
        BigDecimal von = null;
        BigDecimal bis = null;
        for (Elterngeldabrechnung a : liste) {
            BigDecimal w = wert.apply(a);
            von = von == null ? w : von.min(w);
            bis = bis == null ? w : bis.max(w);
        }
        return Groesse.spanne(von, bis, merkmale.fehlt());
    }

    /** Schreibt Zeitraum, Brutto, Abzuege und Netto in den Rechenweg. */
    void zeige(Protokoll p) {
        Bemessungszeitraum.zu(e, kind).zeige(p, e.id());
        vorher();
        if (!abrechnungen.isEmpty()) {
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
        p.wert(id(was), text, spanne(abrechnungen, wert), norm);
    }

    private String id(String was) {
        return "elterngeld." + was + ":" + e.id();
    }
}
