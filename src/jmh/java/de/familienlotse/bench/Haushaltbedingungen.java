package de.familienlotse.bench;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Wahrheit;

/** Die Bedingungen des Haushalts: Grundsicherung, Wohngeld, Kinderzuschlag, Bildung und Teilhabe. */
final class Haushaltbedingungen {
    private final Reihen reihen;
    private final Buch buch;
    private final Rechnungen rechnungen;
    private final Lage lage;
    private final Wahrheit erwerbsalter;

    Haushaltbedingungen(Reihen reihen, Buch buch, Rechnungen rechnungen) {
        this.reihen = reihen;
        this.buch = buch;
        this.rechnungen = rechnungen;
        lage = rechnungen.lage();
        erwerbsalter = lage.grundsicherungszugang().erwerbsalter();
    }

    void grundsicherung(Wahrheit wohnsitz) {
        buch.auf(reihen.grundsicherung, 0, 0).wahr(erwerbsalter).wahr(wohnsitz);
        buch.wahr(lage.grundsicherungszugang().aufenthalt()).wahr(lage.wohngeldzugang().keinAsylblg());
        buch.wahr(lage.grundsicherungszugang().nichtAlleImStudium()).wahr(lage.grundsicherungszugang().nichtAlleInRente());
        buch.wahr(rechnungen.vorrang().hilfebeduerftig()).wahr(rechnungen.vorrang().sgb2Vermoegen());
        buch.wahr(rechnungen.vorrang().reicht().nicht());
    }

    void wohngeld() {
        var wohnform = lage.familie().haushalt().wohnform();
        Wahrheit aufenthalt = lage.wohngeldzugang().aufenthalt();
        Wahrheit ausbildung = lage.wohngeldzugang().nichtNurInAusbildung();
        Wahrheit frei = rechnungen.wohngeldfragen().nichtAusgeschlossen();
        Wahrheit mindestens = rechnungen.wohngeldfragen().mindestbetrag();
        Wahrheit vermoegen = rechnungen.wohngeldfragen().vermoegen();
        buch.auf(reihen.mietzuschuss, 0, 0).wahr(wohnform.istEines(Wohnform.MIETE, Wohnform.UNTERKUNFT));
        buch.wahr(aufenthalt).wahr(ausbildung).wahr(frei).wahr(mindestens).wahr(vermoegen);
        buch.auf(reihen.lastenzuschuss, 0, 0).wahr(wohnform.ist(Wohnform.EIGENTUM));
        buch.wahr(aufenthalt).wahr(ausbildung).wahr(frei).wahr(mindestens).wahr(vermoegen);
    }

    void kinderzuschlag() {
        Rechtsstand recht = lage.recht();
        for (KindLage k : lage.kinder()) {
            buch.auf(reihen.kizKind, 0, k.nummer()).wahr(k.alter().unter(recht.zahl("kinderzuschlag.alter-kind")));
            buch.wahr(k.eigenesKind()).wahr(k.imHaushalt()).wahr(rechnungen.kindergeldanspruch(k));
        }
        buch.auf(reihen.kizHaushalt, 0, 0).wahr(erwerbsalter).wahr(rechnungen.kinderzuschlagsfragen().mindesteinkommen());
        buch.wahr(rechnungen.kinderzuschlagsfragen().vermoegen()).wahr(rechnungen.kinderzuschlagsfragen().bleibt()).wahr(rechnungen.vorrang().nichtHilfebeduerftig());
        buch.wahr(rechnungen.vorrang().lueckeHoechstens(recht.zahl("kinderzuschlag.erweiterter-zugang-max-luecke")));
        buch.wahr(rechnungen.kinderzuschlagsfragen().absetzbetraegeMindestens(
                recht.zahl("kinderzuschlag.erweiterter-zugang-min-absetzbetraege")));
        buch.wahr(lage.bezieht(Bezug.SGB2, Bezug.SGB12).nicht());
    }

    /** Was den Zugang zu Bildung und Teilhabe oeffnet: eine der Leistungen des Haushalts. */
    void zugang() {
        Wahrheit wohngeld = lage.bezieht(Bezug.WOHNGELD);
        Wahrheit sgb2 = buch.status(reihen.grundsicherung, 0).oder(lage.bezieht(Bezug.SGB2));
        Wahrheit miete = buch.status(reihen.mietzuschuss, 0).oder(wohngeld);
        Wahrheit last = buch.status(reihen.lastenzuschuss, 0).oder(wohngeld);
        Wahrheit kiz = anspruchKinderzuschlag().oder(lage.bezieht(Bezug.KINDERZUSCHLAG));
        buch.auf(reihen.zugang, 0, 0).wahr(sgb2).wahr(kiz).wahr(miete).wahr(last);
        buch.wahr(lage.bezieht(Bezug.SGB12)).wahr(lage.bezieht(Bezug.ASYLBLG));
    }

    /** Die Bedingungen des Haushalts und mindestens ein Kind, das zaehlt. */
    private Wahrheit anspruchKinderzuschlag() {
        var kinder = lage.familie().kinder();
        Wahrheit kind = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage.kinder()) {
            kind = kind.oder(buch.eigener(reihen.kizHaushalt, k.nummer()));
        }
        return buch.status(reihen.kizHaushalt, 0).und(kind);
    }
}
