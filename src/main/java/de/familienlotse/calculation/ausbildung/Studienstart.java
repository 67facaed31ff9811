package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.time.YearMonth;

/** Der Beginn eines ersten Studiums (§§ 56 bis 56b BAföG). */
public final class Studienstart {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    private final Lernperson l;

    Studienstart(Lernperson l) {
        this.l = l;
    }

    /** Studiert an einer Hochschule oder gleichgestellten Akademie. */
    public Wahrheit anHochschule() {
        return l.staetten().eine(Staetten.HOCHSCHULEN);
    }

    /** Zum ersten Mal eingeschrieben. */
    public Wahrheit erstmals() {
        return l.angabe(Ausbildung::erstimmatrikulation).ist(true);
    }

    /** Bei Beginn unter der Altersgrenze. */
    public Wahrheit jung() {
        return gilt() ? l.beiBeginnUnter("studienstarthilfe.altersgrenze") : Wahrheit.NEIN;
    }

    /** Die Arbeitskraft ist voll in Anspruch genommen (§ 2 Abs. 5, § 56 Abs. 1 Satz 3 BAföG). */
    public Wahrheit vollzeit() {
        return l.angabe(Ausbildung::vollzeit).ist(true);
    }

    /** Der Antrag ist noch moeglich: bis zum Ende des Monats nach dem Beginn; seit August 2024. */
    public Wahrheit fristgerecht() {
        return gilt() ? l.angabe(Ausbildung::beginn).gilt(this::vorFristende) : Wahrheit.NEIN;
    }

    private boolean gilt() {
        return l.recht().gilt("studienstarthilfe.betrag");
    }

    private boolean vorFristende(LocalDate beginn) {
        int monate = l.recht().zahl("studienstarthilfe.frist-monate").intValue();
        LocalDate ende = YearMonth.from(beginn).plusMonths(monate).atEndOfMonth();
        return !l.person().lage().tag().isAfter(ende);
    }

    /**
     * Im Monat vor dem Beginn bezog der Haushalt eine der Leistungen. Wer ausserhalb lebt oder in Pflege, kann sie anderswo oder
     * Jugendhilfe bekommen haben: das prueft das Amt.
     */
    public Wahrheit bezug() {
        Wahrheit bezug =
                l.person().lage().bezieht(Bezug.SGB2, Bezug.SGB12, Bezug.ASYLBLG, Bezug.KINDERZUSCHLAG, Bezug.WOHNGELD);
        if (!(l.person() instanceof KindLage k)) {
            return bezug;
        }
        return k.imHaushalt().waehle(bezug.oder(inPflege(k).und(AMT)), AMT);
    }

    private static Wahrheit inPflege(KindLage k) {
        return k.kind().verhaeltnis().istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE);
    }
}
