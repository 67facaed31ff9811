package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Was schwerbehinderten Menschen ausser Geld zusteht (§§ 152, 228 SGB IX, § 3a KraftStG).
 *
 * @param gesundheit der Person mit Behinderung
 */
public record Nachteilsausgleich(Gesundheit gesundheit) {
    private static final String ANTEIL = "kfz-steuer-verguenstigung.anteil";
    private static final String WERTMARKE = "wertmarke-freifahrt.eigenanteil";

    public Person person() {
        return gesundheit.person();
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return gesundheit.recht();
    }

    /** Schwerbehindert (§ 2 Abs. 2 SGB IX). */
    public Wahrheit schwerbehindert() {
        return gesundheit.gradAb(recht().zahl("schwerbehinderung.grad-ausweis"));
    }

    /** Schwerbehindert, und ein Merkzeichen berechtigt zur Freifahrt (§ 228 Abs. 1, 4 SGB IX). */
    public Wahrheit freifahrt() {
        return gesundheit.hatMerkzeichen(Merkzeichen.FREIFAHRT).und(schwerbehindert());
    }

    /** Schwerbehindert, und ein Merkzeichen mindert die Kraftfahrzeugsteuer (§ 3a KraftStG). */
    public Wahrheit steuerverguenstigung() {
        return gesundheit.hatMerkzeichen(recht().tabelle(ANTEIL).keySet()).und(schwerbehindert());
    }

    /** Ein Merkzeichen berechtigt zum Parkausweis (§ 46 Abs. 1 Satz 1 Nr. 11 StVO). */
    public Wahrheit parken() {
        return gesundheit.hatMerkzeichen(Merkzeichen.PARKEN);
    }

    /** Kein Geld: der Rechenweg nennt den Eigenanteil der Wertmarke. */
    public static Groesse wertmarke(Rechnungen r, Person person, Protokoll p) {
        Gesundheit g = Gesundheit.von(person);
        Wahrheit frei = g.hatMerkzeichen(Merkzeichen.FREIFAHRT_KOSTENLOS)
                .oder(person.lage().bezieht(Bezug.SGB2, Bezug.SGB12));
        Groesse voll = Groesse.genau(g.recht().zahl(WERTMARKE));
        Groesse zahlt = Groesse.waehle(frei, Groesse.NULL, voll);
        p.satz("Eigenanteil für ein Jahr Freifahrt", zahlt, WERTMARKE);
        return null;
    }

    /** Kein Geld: der Rechenweg nennt den Anteil der Steuer, der wegfaellt. */
    public static Groesse kraftfahrzeugsteuer(Rechnungen r, Person person, Protokoll p) {
        Gesundheit g = Gesundheit.von(person);
        Groesse anteil = Groesse.NULL;
        for (var e : g.recht().tabelle(ANTEIL).entrySet()) {
            BigDecimal satz = e.getValue();
            anteil =
                    anteil.max(Groesse.waehle(g.hatMerkzeichen(Set.of(e.getKey())), Groesse.genau(satz), Groesse.NULL));
        }
        p.satz("Steuer, die wegfällt (Prozent)", anteil, ANTEIL);
        return null;
    }
}
