package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Ausbildung;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Die Tage, an denen der Verlauf einer Ausbildung etwas wenden kann. */
public final class Ausbildungstage {
    private static final String FRIST = "studienstarthilfe.frist-monate";
    private static final int JAHRE = 4;

    private Ausbildungstage() {}

    /** Der Beginn, der Tag nach der Frist fuer Antraege zum Beginn, der Anfang jedes weiteren Jahres; leer, wenn der Beginn nicht bekannt ist. */
    public static List<LocalDate> von(Person person) {
        Lernperson l = Lernperson.von(person);
        LocalDate beginn = l.angabe(Ausbildung::beginn).wert();
        List<LocalDate> tage = new ArrayList<>();
        if (beginn == null) {
            return tage;
        }
        tage.add(beginn);
        if (l.recht().gilt(FRIST)) {
            long frist = l.recht().zahl(FRIST).longValueExact();
            tage.add(YearMonth.from(beginn).plusMonths(frist + 1).atDay(1));
        }
        for (int jahr = 1; jahr <= JAHRE; jahr++) {
            tage.add(beginn.plusYears(jahr));
        }
        return tage;
    }
}
