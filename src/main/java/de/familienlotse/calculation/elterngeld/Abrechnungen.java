package de.familienlotse.calculation.elterngeld;

import de.familienlotse.situation.VorGeburt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Was vom Einkommen bleibt, mit jedem Merkmal, das moeglich ist.
 *
 * @param fehlt was die Abrechnung eindeutig macht
 */
record Abrechnungen(List<Elterngeldabrechnung> moeglich, Fakten fehlt) {
    static final Abrechnungen KEINE = new Abrechnungen(List.of(), Fakten.KEINE);

    static Abrechnungen von(VorGeburt v, Erwerbseinkommen einkommen, Merkmalspanne merkmale, Elterngeldnetto netto) {
        List<Elterngeldabrechnung> liste = new ArrayList<>();
        for (Abzugsmerkmale m : merkmale.moeglich(v, einkommen.lohn().signum() > 0)) {
            liste.add(netto.rechne(einkommen, m));
        }
        return new Abrechnungen(liste, merkmale.fehlt());
    }

    boolean leer() {
        return moeglich.isEmpty();
    }

    /** Vom kleinsten bis zum groessten Wert einer Zeile. */
    Groesse spanne(Function<Elterngeldabrechnung, BigDecimal> wert) {
        BigDecimal von = null;
        BigDecimal bis = null;
        for (Elterngeldabrechnung a : moeglich) {
            BigDecimal w = wert.apply(a);
            von = von == null ? w : von.min(w);
            bis = bis == null ? w : bis.max(w);
        }
        return Groesse.spanne(von, bis, fehlt);
    }
}
