package de.familienlotse.bench;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Wahrheit;

/** Die Bedingungen des Haushalts: Grundsicherung, Wohngeld, Kinderzuschlag, Bildung und Teilhabe. */
final class Haushaltbedingungen {
    private final Nummern nummern;
    private final Buch buch;
    private final Rechnungen rechnungen;
    private final Lage lage;
    private final Wahrheit vorrang;

    Haushaltbedingungen(Nummern nummern, Buch buch, Rechnungen rechnungen) {
        this.nummern = nummern;
        this.buch = buch;
        this.rechnungen = rechnungen;
        lage = rechnungen.lage();
        vorrang = rechnungen.vorrangReicht();
    }

    void grundsicherung(Wahrheit wohnsitz) {
        buch.ab(nummern.grundsicherung).haushalt(lage.erwerbsalter()).haushalt(wohnsitz);
        buch.haushalt(lage.aufenthaltGrundsicherung());
        buch.haushalt(lage.bezieht(Bezug.ASYLBLG).nicht());
        buch.haushalt(lage.nichtAlleImStudium()).haushalt(lage.nichtAlleInRente());
        buch.haushalt(rechnungen.hilfebeduerftig()).haushalt(rechnungen.sgb2Vermoegen());
        buch.haushalt(vorrang.nicht());
    }

    void wohngeld() {
        var wohnform = lage.familie().haushalt().wohnform();
        Wahrheit aufenthalt = lage.aufenthaltWohngeld();
        Wahrheit ausbildung = lage.nichtNurInAusbildung();
        Wahrheit ausgeschlossen = rechnungen.wohngeldNichtAusgeschlossen();
        Wahrheit mindestens = rechnungen.wohngeldMindestbetrag();
        Wahrheit vermoegen = rechnungen.wohngeldVermoegen();
        buch.ab(nummern.mietzuschuss).haushalt(wohnform.istEines(Wohnform.MIETE, Wohnform.UNTERKUNFT));
        buch.haushalt(aufenthalt).haushalt(ausbildung).haushalt(ausgeschlossen);
        buch.haushalt(mindestens).haushalt(vermoegen);
        buch.ab(nummern.lastenzuschuss).haushalt(wohnform.ist(Wohnform.EIGENTUM));
        buch.haushalt(aufenthalt).haushalt(ausbildung).haushalt(ausgeschlossen);
        buch.haushalt(mindestens).haushalt(vermoegen);
    }

    void kinderzuschlag() {
        Rechtsstand recht = lage.recht();
        for (var k : lage.kinder()) {
            buch.ab(nummern.kinderzuschlag).kind(k.nummer(), k.alter().unter(recht.zahl("kinderzuschlag.alter-kind")));
            buch.kind(k.nummer(), k.imHaushalt()).kind(k.nummer(), rechnungen.kindergeldanspruch(k));
        }
        buch.ab(nummern.kinderzuschlag + 3).haushalt(rechnungen.kizMindesteinkommen());
        buch.haushalt(rechnungen.kizVermoegen()).haushalt(rechnungen.kizBleibt()).haushalt(vorrang);
        buch.haushalt(rechnungen.lueckeHoechstens(recht.zahl("kinderzuschlag.erweiterter-zugang-max-luecke")));
        buch.haushalt(rechnungen.absetzbetraegeMindestens(
                recht.zahl("kinderzuschlag.erweiterter-zugang-min-absetzbetraege")));
        buch.haushalt(lage.bezieht(Bezug.SGB2, Bezug.SGB12).nicht());
    }

    /** Gedeckter Bedarf oder erweiterter Zugang, dazu mindestens ein Kind, das zaehlt. */
    Wahrheit anspruchKinderzuschlag(Wahrheit ohneKinder) {
        int n = nummern.kinderzuschlag;
        Wahrheit kind = ohneKinder;
        for (var k : lage.kinder()) {
            kind = kind.oder(buch.alle(n, n + 3, k.nummer()));
        }
        Wahrheit weg = buch.alle(n + 6, n + 7, 0).oder(buch.alle(n + 7, n + 10, 0));
        return buch.alle(n + 3, n + 6, 0).und(weg).und(kind);
    }

    /** Der Zugang zu Bildung und Teilhabe ueber eine der Leistungen des Haushalts. */
    Wahrheit zugang(Wahrheit kinderzuschlag) {
        int n = nummern.grundsicherung;
        Wahrheit wohngeld = lage.bezieht(Bezug.WOHNGELD);
        Wahrheit sgb2 = buch.alle(n, n + 9, 0).oder(lage.bezieht(Bezug.SGB2));
        Wahrheit miete = buch.alle(nummern.mietzuschuss, nummern.mietzuschuss + 6, 0).oder(wohngeld);
        Wahrheit last = buch.alle(nummern.lastenzuschuss, nummern.lastenzuschuss + 6, 0).oder(wohngeld);
        Wahrheit kiz = kinderzuschlag.oder(lage.bezieht(Bezug.KINDERZUSCHLAG));
        buch.ab(nummern.zugang + 1).haushalt(sgb2).haushalt(kiz).haushalt(miete).haushalt(last);
        buch.haushalt(lage.bezieht(Bezug.SGB12)).haushalt(lage.bezieht(Bezug.ASYLBLG));
        Wahrheit w = Wahrheit.NEIN;
        for (int i = 1; i <= 6; i++) {
            w = w.oder(buch.wahrheit(nummern.zugang + i, 0));
        }
        return w;
    }
}
