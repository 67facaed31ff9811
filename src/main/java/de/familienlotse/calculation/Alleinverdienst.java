package de.familienlotse.calculation;

import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Der Lohn, den nur die Spanne aller Einkommen eingrenzt, weil ihn als einzigen niemand genannt hat. */
final class Alleinverdienst {
    private static final Set<Taetigkeitsart> LOHN =
            Set.of(Taetigkeitsart.ANGESTELLT, Taetigkeitsart.BEAMTET, Taetigkeitsart.AUSBILDUNG);

    private final Lage lage;
    private final Groesse gesamt;

    Alleinverdienst(Lage lage) {
        this.lage = lage;
        gesamt = lage.familie().haushalt().brutto();
    }

    /** Das Brutto dieser Taetigkeit: genannt, sonst was von der Spanne nach allem anderen bleibt; widerspricht sie dem, unbekannt. */
    Groesse brutto(ErwachsenerLage e, Taetigkeit t) {
        boolean lohn = t.art().bekannt() && LOHN.contains(t.art().wert());
        if (!lohn
                || !t.brutto().unbegrenzt()
                || gesamt.unbegrenzt()
                || !lage.eltern().contains(e)) {
            return t.brutto();
        }
        Groesse andere = andere(t);
        if (andere == null) {
            return t.brutto();
        }
        BigDecimal bis = gesamt.bis().subtract(andere.von());
        BigDecimal von = andere.unbegrenzt()
                ? BigDecimal.ZERO
                : gesamt.von().subtract(andere.bis()).max(BigDecimal.ZERO);
        return bis.compareTo(von) < 0
                ? t.brutto()
                : Groesse.spanne(von, bis, t.brutto().fehlt().mit(gesamt.fehlt()));
    }

    /** Alle anderen Einkommen der Eltern; null, wenn noch eine andere Arbeit ohne genanntes Brutto ist. */
    private Groesse andere(Taetigkeit diese) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            if (!e.person().taetigkeiten().bekannt()) {
                return null;
            }
            for (Taetigkeit t : e.person().taetigkeiten().wert()) {
                boolean nichts =
                        t == diese || Erwerbsrechnung.ohneLohn(t) && t.brutto().unbegrenzt();
                if (!nichts && !t.brutto().istGenau()) {
                    return null;
                }
                summe = nichts ? summe : summe.plus(t.brutto());
            }
            summe = summe.plus(einkuenfte(e));
        }
        return summe;
    }

    private static Groesse einkuenfte(ErwachsenerLage e) {
        var liste = e.person().einkuenfte();
        Groesse summe = liste.bekannt() ? Groesse.NULL : Groesse.unbekannt(liste.fakt());
        for (Einkunft i : liste.oder(List.of())) {
            summe = summe.plus(i.betrag());
        }
        return summe;
    }
}
