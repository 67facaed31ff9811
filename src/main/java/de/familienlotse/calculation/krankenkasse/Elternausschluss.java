package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Erwerb;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ob der besser verdienende, nicht gesetzlich versicherte Ehegatte die Kinder ausschliesst (§ 10 Abs. 3 SGB V). */
record Elternausschluss(Rechnungen rechnungen, KindLage kind) {
    Wahrheit besteht() {
        var eltern = kind.kind().eltern();
        if (!eltern.bekannt() || !kind.lage().familie().erwachsene().bekannt()) {
            return eltern.bekannt() ? kind.lage().familie().erwachsene().beantwortet() : eltern.beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage mitglied : kind.lage().erwachsene()) {
            if (eltern.wert().contains(mitglied.id())) {
                w = w.oder(durchAnderen(mitglied));
            }
        }
        return w;
    }

    private Wahrheit durchAnderen(ErwachsenerLage mitglied) {
        Wahrheit w = kind.eltern().size() == 1 ? ehegatteWoanders(mitglied) : Wahrheit.NEIN;
        for (ErwachsenerLage anderer : kind.lage().erwachsene()) {
            if (anderer != mitglied && kind.eltern().contains(anderer.id())) {
                w = w.oder(durch(anderer, mitglied));
            }
        }
        return w.istNein() ? w : w.und(new Versicherung(mitglied).mitglied());
    }

    private Wahrheit durch(ErwachsenerLage anderer, ErwachsenerLage mitglied) {
        BigDecimal grenze = kind.recht().zahl("krankenkasse.familie-ausschluss-einkommen");
        Wahrheit w = new Versicherung(anderer).mitglied().nicht().und(verheiratet(anderer, mitglied));
        return w.istNein()
                ? w
                : w.und(einkommen(anderer).ueber(grenze)).und(einkommen(anderer).ueber(einkommen(mitglied)));
    }

    /** Getrennte sind noch verheiratet; wie die Krankenkasse sie behandelt, ist offen. */
    private static Wahrheit verheiratet(ErwachsenerLage a, ErwachsenerLage b) {
        Wahrheit ehe = a.person()
                .familienstand()
                .ist(Familienstand.VERHEIRATET)
                .und(b.person().familienstand().ist(Familienstand.VERHEIRATET));
        Wahrheit getrennt = a.person()
                .familienstand()
                .ist(Familienstand.GETRENNT)
                .und(b.person().familienstand().ist(Familienstand.GETRENNT));
        return ehe.oder(getrennt.und(Wahrheit.offen(Fakten.KEINE)));
    }

    /** Ein Ehegatte ausserhalb des Haushalts kann der andere Elternteil sein; nach seinem Einkommen wird nicht gefragt. */
    private Wahrheit ehegatteWoanders(ErwachsenerLage mitglied) {
        Wahrheit getrennt = mitglied.person().familienstand().ist(Familienstand.GETRENNT);
        Wahrheit lebt =
                kind.kind().waise().istEines(Waise.HALBWAISE, Waise.VOLLWAISE).nicht();
        return getrennt.und(lebt).und(Wahrheit.offen(Fakten.KEINE));
    }

    private Groesse einkommen(ErwachsenerLage e) {
        Erwerb erwerb = rechnungen.erwerb(e);
        Gesamteinkommen g = new Gesamteinkommen(kind.recht());
        return g.lohn(erwerb.lohn().plus(erwerb.minijob()))
                .plus(erwerb.gewinn())
                .plus(g.andere(e.person().einkuenfte()));
    }
}
