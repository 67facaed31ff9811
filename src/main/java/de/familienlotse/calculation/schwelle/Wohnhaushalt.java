package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Wohngeldmitglied;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Rolle;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Alle, die zusammen wohnen, mit ihrem Jahreseinkommen nach §§ 13 bis 15 WFNG; ein erwartetes Kind zaehlt mit. */
final class Wohnhaushalt {
    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);
    private static final int ABZUGSARTEN = 3;

    private final Rechnungen r;
    private final Lage lage;
    private final Rechtsstand recht;
    private Groesse grenze;
    private Groesse einkommen;

    /** Der Haushalt dieser Rechnungen. */
    static Wohnhaushalt von(Rechnungen r) {
        return r.einmal(Wohnhaushalt.class, Wohnhaushalt::new);
    }

    private Wohnhaushalt(Rechnungen rechnungen) {
        r = rechnungen;
        lage = rechnungen.lage();
        recht = lage.recht();
    }

    /** Nach Personen und Kindern, Euro je Jahr. */
    Groesse grenze() {
        if (grenze == null) {
            Groesse zuschlag = kinder().mal(recht.zahl("wohnberechtigung.zuschlag-kind"));
            grenze = personen().monoton(this::grenze).plus(zuschlag);
        }
        return grenze;
    }

    private BigDecimal grenze(BigDecimal personen) {
        BigDecimal zwei = recht.zahl("wohnberechtigung.grenze", "zwei-personen");
        return personen.compareTo(ZWEI) < 0
                ? recht.zahl("wohnberechtigung.grenze", "eine-person")
                : personen.subtract(ZWEI)
                        .multiply(recht.zahl("wohnberechtigung.grenze", "jede-weitere"))
                        .add(zwei);
    }

    /** Mit dem Zuschlag der Eigentumsfoerderung, Euro je Jahr. */
    Groesse grenzeEigentum() {
        return grenze().mal(BigDecimal.ONE.add(recht.zahl("wohnraumfoerderung.ueberschreitung")));
    }

    /** Angemessene Wohnflaeche, Quadratmeter. */
    Groesse wohnflaeche() {
        BigDecimal eine = recht.zahl("wohnberechtigung.wohnflaeche", "eine-person");
        BigDecimal weitere = recht.zahl("wohnberechtigung.wohnflaeche", "jede-weitere");
        return personen()
                .monoton(n -> n.subtract(BigDecimal.ONE).multiply(weitere).add(eine));
    }

    /** Summe aller, nach Werbungskosten und pauschalen Abzuegen, Euro je Jahr. */
    Groesse einkommen() {
        einkommen = einkommen == null ? summe() : einkommen;
        return einkommen;
    }

    private Groesse summe() {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.erwachsene()) {
            summe = summe.plus(erwachsener(e));
        }
        for (WeiterePerson p : lage.weitere()) {
            Groesse alleAbzuege = Groesse.genau(ABZUGSARTEN);
            summe = summe.plus(nachAbzug(p.einkommen(), Groesse.NULL.huelle(alleAbzuege, Fakten.KEINE)));
        }
        for (KindLage k : lage.haushaltskinder()) {
            summe = summe.plus(ungewiss(r.eigenesEinkommen(k)));
        }
        return summe.mal(recht.zahl("gemeinsam.monate-je-jahr"));
    }

    /** Lohn und Gewinn zaehlen; ob Minijob, Arbeit ohne Art und andere Einkuenfte zaehlen, haengt von ihrer Art ab. */
    private Groesse erwachsener(ErwachsenerLage e) {
        var erwerb = r.erwerb(e);
        BigDecimal pauschbetrag = recht.zahl("gemeinsam.arbeitnehmer-pauschbetrag");
        BigDecimal monate = recht.zahl("gemeinsam.monate-je-jahr");
        Groesse offen = ArbeitOhneArt.von(e);
        Groesse sicher = offen.istGenau()
                ? erwerb.lohn().minus(offen)
                : Groesse.NULL.huelle(erwerb.lohn(), erwerb.lohn().fehlt());
        Groesse lohn = sicher.mal(monate).minus(pauschbetrag).nichtNegativ().durch(monate, 10);
        Groesse zaehlt = nachAbzug(lohn.plus(erwerb.gewinn()), new Wohngeldmitglied(lage).abzugsarten(e));
        return zaehlt.plus(offen == Groesse.NULL ? offen : Groesse.NULL.huelle(offen, ArbeitOhneArt.fehlt(e)))
                .plus(ungewiss(erwerb.minijob()))
                .plus(ungewiss(r.andereEinkuenfte(e)));
    }

    private Groesse nachAbzug(Groesse betrag, Groesse abzugsarten) {
        Groesse anteil = abzugsarten.mal(recht.zahl("wohnberechtigung.abzug-je-art"));
        return betrag.mal(Groesse.genau(1).minus(anteil));
    }

    private static Groesse ungewiss(Groesse betrag) {
        return betrag == Groesse.NULL ? betrag : Groesse.NULL.huelle(betrag, Fakten.KEINE);
    }

    private Groesse personen() {
        return erwartete().plus(BigDecimal.valueOf(lage.koepfe()));
    }

    private Groesse kinder() {
        Groesse n = erwartete();
        for (KindLage k : lage.haushaltskinder()) {
            n = n.plus(Groesse.waehle(r.kindergeldanspruch(k), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private Groesse erwartete() {
        Groesse n = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            n = n.plus(Groesse.waehle(schwanger(e), kinderzahl(e), Groesse.NULL));
        }
        return n;
    }

    private static Wahrheit schwanger(ErwachsenerLage e) {
        boolean vater = e.person().rolle().wert() == Rolle.VATER;
        var angabe = e.person().schwangerschaft();
        return vater && !angabe.bekannt() ? Wahrheit.NEIN : angabe.gilt(Schwangerschaft::besteht);
    }

    private static Groesse kinderzahl(ErwachsenerLage e) {
        var angabe = e.person().schwangerschaft();
        Groesse eines = Groesse.genau(1);
        if (!angabe.bekannt()) {
            return eines.huelle(Groesse.genau(2), Fakten.von(angabe.fakt()));
        }
        boolean keine = !angabe.wert().besteht();
        return keine ? eines : Groesse.waehle(angabe.wert().mehrlinge().ist(true), Groesse.genau(2), eines);
    }
}
