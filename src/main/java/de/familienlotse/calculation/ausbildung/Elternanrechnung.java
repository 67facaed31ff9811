package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Einkommen der Eltern, das auf den Bedarf zaehlt (§§ 11, 24, 25 BAföG), Euro je Monat. */
final class Elternanrechnung {
    private final Lernperson l;
    private final Rechtsstand recht;
    private final Elternpaar eltern;
    private final BigDecimal zusaetzlich;

    /** {@code zusaetzlich}: was ueber § 25 Abs. 1 BAföG hinaus frei bleibt. */
    Elternanrechnung(Lernperson l, BigDecimal zusaetzlich) {
        this.l = l;
        this.zusaetzlich = zusaetzlich;
        recht = l.recht();
        eltern = Elternpaar.von(l);
    }

    /** Was zaehlt, wenn das Einkommen der Eltern nicht ausser Betracht bleibt. */
    Groesse angerechnet(Wahrheit ausserBetracht, Protokoll p) {
        Groesse betrag = eltern.keine() || ausserBetracht.istJa() ? Groesse.NULL : betrag();
        Groesse zaehlt = Groesse.waehle(ausserBetracht, Groesse.NULL, betrag);
        return p.wert(
                "bafoeg.eltern:" + l.person().id(),
                "Einkommen der Eltern, das zählt",
                zaehlt,
                "§ 11 Abs. 2, § 25 BAföG");
    }

    private Groesse betrag() {
        Groesse angabe = l.groesse(Ausbildung::elternEinkommen);
        return angabe.unbegrenzt() ? einzeln() : zusammen(angabe);
    }

    /** Aus dem genannten Einkommen beider Eltern. */
    private Groesse zusammen(Groesse summe) {
        Wahrheit paar = eltern.zusammen(l.angabe(Ausbildung::elternZusammen));
        Groesse gemeinsam = anteil(summe, "eltern-zusammen", Groesse.NULL, geschwister(eltern.erster()));
        return paar.istJa() ? gemeinsam : Groesse.waehle(paar, gemeinsam, getrennt(summe));
    }

    /** Jeder Elternteil fuer sich: wie sich die Summe verteilt, sagt das Einkommen eines von beiden. */
    private Groesse getrennt(Groesse summe) {
        Kinderfreibetraege kinder = geschwister(eltern.erster());
        ErwachsenerLage e = eltern.einzigerGenannter();
        Groesse stiefelternteil = e == null ? Groesse.NULL : stiefelternteil(e);
        if (eltern.nurEiner().istJa()) {
            return anteil(summe, "einzeln", stiefelternteil, kinder);
        }
        return zuZweit(summe, stiefelternteil, e, kinder);
    }

    /** Zwischen dem, was einer allein anrechnen laesst, und dem, was bei gleicher Verteilung bleibt. */
    private Groesse zuZweit(Groesse summe, Groesse stiefelternteil, ErwachsenerLage e, Kinderfreibetraege kinder) {
        Groesse einer = anteil(summe, "einzeln", Groesse.NULL, kinder);
        Groesse zweiter = kinder.frei()
                .plus(recht.zahl("bafoeg.freibetrag-eltern", "einzeln").add(zusaetzlich));
        Groesse gleich = anteil(summe, "einzeln", zweiter.plus(stiefelternteil), kinder);
        if (e == null || !new Jahreseinkommen(e).genannt()) {
            return einer.huelle(
                    gleich,
                    e == null ? Fakten.KEINE : e.person().einkommenVorvorjahr().fehlt());
        }
        Groesse eigenes = new Jahreseinkommen(e).jeMonat();
        Groesse anderes = summe.minus(eigenes).nichtNegativ();
        return anteil(eigenes, "einzeln", stiefelternteil, kinder)
                .plus(anteil(anderes, "einzeln", Groesse.NULL, kinder))
                .max(gleich)
                .min(einer);
    }

    /** Aus dem Einkommen der Eltern, die zur Familie gehoeren; das eines anderen ist unbekannt. */
    private Groesse einzeln() {
        if (eltern.genannt().isEmpty()) {
            return Groesse.unbekannt(eltern.fehlt());
        }
        Groesse summe = Groesse.NULL;
        Groesse getrennt = Groesse.NULL;
        for (ErwachsenerLage e : eltern.genannt()) {
            Groesse einkommen = new Jahreseinkommen(e).jeMonat();
            summe = summe.plus(einkommen);
            getrennt = getrennt.plus(anteil(einkommen, "einzeln", stiefelternteil(e), geschwister(e)));
        }
        if (eltern.einzigerGenannter() != null) {
            Groesse anderer = Groesse.unbekannt(eltern.fehlt());
            summe = summe.plus(anderer);
            getrennt = getrennt.plus(Groesse.waehle(eltern.nurEiner(), Groesse.NULL, anderer));
        }
        Wahrheit paar = eltern.zusammen(l.angabe(Ausbildung::elternZusammen));
        Groesse gemeinsam = anteil(summe, "eltern-zusammen", Groesse.NULL, geschwister(eltern.erster()));
        return Groesse.waehle(paar, gemeinsam, getrennt);
    }

    private Groesse anteil(Groesse einkommen, String freibetrag, Groesse weitere, Kinderfreibetraege kinder) {
        BigDecimal grund = recht.zahl("bafoeg.freibetrag-eltern", freibetrag).add(zusaetzlich);
        return new Fremdeinkommen(recht).angerechnet(einkommen, grund, weitere, kinder);
    }

    /** Freibetrag fuer den Ehegatten eines Elternteils, der nicht Elternteil ist, gemindert um sein Einkommen. */
    private Groesse stiefelternteil(ErwachsenerLage e) {
        LernenderErwachsener sicht = new LernenderErwachsener(e);
        if (sicht.ehegatte() == null || eltern.genannt().contains(sicht.ehegatte())) {
            return Groesse.NULL;
        }
        Groesse satz = Groesse.genau(recht.zahl("bafoeg.freibetrag-stiefelternteil"));
        Groesse rest =
                satz.minus(new Jahreseinkommen(sicht.ehegatte()).jeMonat()).nichtNegativ();
        return Groesse.waehle(sicht.hatEhegatten(), rest, Groesse.NULL);
    }

    /** Nach der Angabe; fuer Kinder der Familie sonst nach den genannten Kindern. */
    private Kinderfreibetraege geschwister(ErwachsenerLage e) {
        Angabe<Integer> ohne = l.angabe(Ausbildung::geschwister);
        Angabe<Integer> mit = l.angabe(Ausbildung::geschwisterInAusbildung);
        boolean familie = e != null && l.person() instanceof KindLage;
        Kinderfreibetraege genannt = !familie || ohne.bekannt() && mit.bekannt()
                ? Kinderfreibetraege.voll(zahl(ohne), zahl(mit), recht)
                : Kinderfreibetraege.von(e, (KindLage) l.person());
        Kinderfreibetraege angabe = Kinderfreibetraege.voll(zahl(ohne), zahl(mit), recht);
        return new Kinderfreibetraege(
                ohne.bekannt() ? angabe.frei() : genannt.frei(),
                ohne.bekannt() ? angabe.zahl() : genannt.zahl(),
                mit.bekannt() ? angabe.mitlernende() : genannt.mitlernende());
    }

    private static Groesse zahl(Angabe<Integer> n) {
        return n.bekannt() ? Groesse.genau(n.wert()) : Groesse.unbekannt(n.fakt());
    }
}
