package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Ein Kind mit Blick auf Rehabilitation der Rentenversicherung (§ 15a SGB VI). */
public record Rehakind(KindLage kind) {
    /** Jung genug, so lange wie bei der Waisenrente (§ 15a Abs. 3 Satz 2, § 48 Abs. 4 SGB VI). */
    public Wahrheit jungGenug() {
        return new Waisenkind(kind).altersgrenze();
    }

    /** Ein Elternteil ist versichert oder in Rente, oder das Kind bekommt selbst Waisenrente (§ 15a Abs. 1 Satz 1 SGB VI). */
    public Wahrheit versichert() {
        return ueberEltern().oder(waisenrente());
    }

    private Wahrheit ueberEltern() {
        var eltern = kind.kind().eltern();
        Wahrheit w = eltern.bekannt() ? Wahrheit.NEIN : eltern.beantwortet();
        for (ErwachsenerLage e : kind.lage().erwachsene()) {
            w = w.oder(kind.hatElternteil(e.id()).und(versichert(e)));
        }
        return w;
    }

    /** Fuenf Jahre Wartezeit, laufende Pflichtbeitraege oder Rente (§ 11 Abs. 2 Satz 1 Nr. 1, Satz 4 SGB VI). */
    private static Wahrheit versichert(ErwachsenerLage e) {
        var p = e.person();
        return p.wartezeit()
                .ist(true)
                .oder(p.rentenversicherungspflichtig().ist(true))
                .oder(e.tut(Taetigkeitsart.RENTE));
    }

    private Wahrheit waisenrente() {
        var einkuenfte = kind.kind().einkuenfte();
        Wahrheit w = einkuenfte.bekannt() ? Wahrheit.NEIN : einkuenfte.beantwortet();
        for (Einkunft i : einkuenfte.oder(List.of())) {
            w = w.oder(i.art().ist(Einkunftsart.WAISENRENTE));
        }
        return new Waisenkind(kind).waise().und(w);
    }
}
