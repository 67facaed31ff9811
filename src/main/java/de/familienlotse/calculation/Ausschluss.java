package de.familienlotse.calculation;

import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Wer zur Bedarfsgemeinschaft gehoert und selbst kein Grundsicherungsgeld bekommt: nach der Regelaltersgrenze (§ 7 Abs. 1 Satz 1 Nr.
 * 1, § 7a SGB II), mit Altersrente (§ 7 Abs. 4 SGB II) oder dauerhaft voll erwerbsgemindert (§ 19 Abs. 1 Satz 2 SGB II). Von einer
 * Rente davor ist die Art nicht gefragt: dann bleibt es offen.
 *
 * @param regelfall ob Unbeantwortetes als nicht gegeben gilt
 */
record Ausschluss(Lage lage, boolean regelfall) {
    private static final Wahrheit RENTENART = Wahrheit.offen(Fakten.KEINE);

    /** Ob dieser Elternteil kein Grundsicherungsgeld bekommt. */
    Wahrheit von(ErwachsenerLage e) {
        return gefragt(e.nachErwerbsalter())
                .oder(gefragt(e.tut(Taetigkeitsart.RENTE)).und(RENTENART));
    }

    private Wahrheit gefragt(Wahrheit w) {
        return regelfall && w.istOffen() ? Wahrheit.NEIN : w;
    }

    /**
     * Der Wert fuer die Eltern ohne Anspruch; steht nicht fest, wer das ist, die Spanne aller Faelle. Waere niemand mehr
     * erwerbsfaehig, ist es keine gemischte Gemeinschaft, und niemand zaehlt als ausgeschlossen.
     */
    Groesse je(Function<List<ErwachsenerLage>, Groesse> wert) {
        List<List<ErwachsenerLage>> faelle = new ArrayList<>(List.of(List.of()));
        Fakten fehlt = Fakten.KEINE;
        for (ErwachsenerLage e : lage.eltern()) {
            Wahrheit w = von(e);
            faelle = weiter(faelle, e, w);
            fehlt = w.istOffen() ? fehlt.mit(w.fehlt()) : fehlt;
        }
        Groesse ergebnis = null;
        for (List<ErwachsenerLage> fall : faelle) {
            if (fall.size() < lage.eltern().size() || !kindErwerbsfaehig().istNein()) {
                Groesse einer = wert.apply(fall);
                ergebnis = ergebnis == null ? einer : ergebnis.huelle(einer, fehlt);
            }
        }
        return ergebnis == null ? wert.apply(List.of()) : ergebnis;
    }

    private static List<List<ErwachsenerLage>> weiter(
            List<List<ErwachsenerLage>> faelle, ErwachsenerLage e, Wahrheit w) {
        List<List<ErwachsenerLage>> neu = w.istJa() ? new ArrayList<>() : new ArrayList<>(faelle);
        if (!w.istNein()) {
            for (List<ErwachsenerLage> fall : faelle) {
                List<ErwachsenerLage> mit = new ArrayList<>(fall);
                mit.add(e);
                neu.add(mit);
            }
        }
        return neu;
    }

    /** Ob ein Kind der Bedarfsgemeinschaft selbst erwerbsfaehig sein kann (§ 7 Abs. 3 Nr. 2 SGB II). */
    private Wahrheit kindErwerbsfaehig() {
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : lage.haushaltskinder()) {
            w = w.oder(k.bgKind().und(k.alter().mindestens(lage.recht().zahl("sgb2.altersgrenze-untere"))));
        }
        return w;
    }
}
