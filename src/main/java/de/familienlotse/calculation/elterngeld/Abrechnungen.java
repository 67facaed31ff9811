package de.familienlotse.calculation.elterngeld;

import de.familienlotse.situation.Taetigkeitsart;
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
    private static final List<Taetigkeitsart> ARTEN = List.of(
            Taetigkeitsart.ANGESTELLT,
            Taetigkeitsart.BEAMTET,
            Taetigkeitsart.AUSBILDUNG,
            Taetigkeitsart.SELBSTSTAENDIG);

    static final Abrechnungen KEINE = new Abrechnungen(List.of(), Fakten.KEINE);

    /** {@code einkommen}: wie sich der Lohn bei dieser Taetigkeit einordnet. */
    static Abrechnungen von(
            VorGeburt v,
            Function<Taetigkeitsart, Erwerbseinkommen> einkommen,
            Merkmalspanne merkmale,
            Elterngeldnetto netto) {
        List<Elterngeldabrechnung> liste = new ArrayList<>();
        for (Taetigkeitsart art : arten(v)) {
            Erwerbseinkommen eines = einkommen.apply(art);
            for (Abzugsmerkmale m : merkmale.moeglich(v, art, eines.lohn().signum() > 0)) {
                liste.add(netto.rechne(eines, m));
            }
        }
        return new Abrechnungen(liste, v.art().beantwortet().fehlt().mit(merkmale.fehlt()));
    }

    /** Die genannte Taetigkeit, sonst jede mit Lohn oder Gewinn; sind Gewinn, Minijob und Versicherung genannt, ist das uebrige Lohn. */
    private static List<Taetigkeitsart> arten(VorGeburt v) {
        if (v.art().bekannt()) {
            return List.of(v.art().wert());
        }
        boolean alles = v.gewinn().istGenau()
                && v.minijobBrutto().istGenau()
                && v.pflichtversichert().bekannt();
        return alles ? List.of(Taetigkeitsart.ANGESTELLT) : ARTEN;
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
