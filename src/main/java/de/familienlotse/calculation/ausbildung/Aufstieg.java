package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Eine Aufstiegsfortbildung nach dem AFBG. */
public final class Aufstieg {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    private final Lernperson l;

    Aufstieg(Lernperson l) {
        this.l = l;
    }

    /** Nimmt an einem Lehrgang zu einem hoeheren Berufsabschluss teil (§ 2 Abs. 1 AFBG). */
    public Wahrheit imLehrgang() {
        return l.staetten().eine(Staetten.AUFSTIEG);
    }

    /** Genug Unterrichtsstunden; kuerzere Lehrgaenge in Teilzeit nur fuer die erste Stufe (§ 2 Abs. 3 AFBG). */
    public Wahrheit genugStunden() {
        Angabe<Integer> stunden = l.angabe(Ausbildung::unterrichtsstunden);
        Wahrheit voll = stunden.gilt(s -> mindestens(s, "afbg.stunden"));
        Wahrheit ersteStufe = stunden.gilt(s -> mindestens(s, "afbg.stunden-erste-stufe"));
        Wahrheit teilzeit = l.angabe(Ausbildung::vollzeit).ist(false);
        return voll.oder(teilzeit.und(ersteStufe).und(AMT));
    }

    private boolean mindestens(int stunden, String parameter) {
        return BigDecimal.valueOf(stunden).compareTo(l.recht().zahl(parameter)) >= 0;
    }

    /** Staatsangehoerigkeit oder Aufenthalt nach § 8 AFBG. */
    public Wahrheit aufenthalt() {
        return new Foerderaufenthalt(l.person()).aufstieg();
    }

    /** Kein BAföG, in Vollzeit auch kein Arbeitslosengeld (§ 3 AFBG). */
    public Wahrheit ohneAndereFoerderung() {
        Wahrheit alg = bezieht(Einkunftsart.ARBEITSLOSENGELD)
                .und(l.angabe(Ausbildung::vollzeit).ist(true));
        return bezieht(Einkunftsart.BAFOEG).oder(alg).nicht();
    }

    private Wahrheit bezieht(Einkunftsart art) {
        Angabe<List<Einkunft>> liste = l.einkuenfte();
        if (!liste.bekannt()) {
            return liste.beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (Einkunft e : liste.wert()) {
            w = w.oder(e.art().ist(art));
        }
        return w;
    }

    /** Zuschuss zum Unterhalt und zur Kinderbetreuung, Euro je Monat; null ohne monatliche Leistung und solange der Lehrgang nicht feststeht. */
    public Groesse betrag(Protokoll p) {
        return imLehrgang().istJa() ? new Aufstiegsrechnung(l).betrag(p) : null;
    }
}
