package de.familienlotse.finder.form;

import de.familienlotse.platform.Uhr;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Liest ein Datum aus drei Teilen. */
final class Datumsleser {
    private static final int FRUEHESTES_JAHR = 1900;
    private static final int SPAETESTES_JAHR = 2100;
    private static final int JAHRHUNDERT = 100;

    private Datumsleser() {}

    /** {@code 2021-03-24} oder {@code 2021-03}; leer, wenn nichts dasteht; null, wenn es keines ist. */
    static String lies(Feld feld, Function<String, List<String>> roh) {
        String tag = teil(feld, Datumsteil.TAG, roh);
        String monat = teil(feld, Datumsteil.MONAT, roh);
        String jahr = teil(feld, Datumsteil.JAHR, roh);
        if ((tag + monat + jahr).isEmpty()) {
            return "";
        }
        if (tag.isEmpty() && feld.form() == Feldform.TAG) {
            return null;
        }
        return datum(tag, monat, jahr);
    }

    /** Was an einem Datum zu berichtigen ist, das keines ist: das Jahr, nur der fehlende Tag oder irgendetwas. */
    static String fehler(Feld feld, Function<String, List<String>> roh) {
        String jahr = teil(feld, Datumsteil.JAHR, roh);
        if (jahr.matches("[0-9]{4}") && datum("", "1", jahr) == null) {
            return "jahr";
        }
        boolean ohneTag = feld.form() == Feldform.TAG
                && teil(feld, Datumsteil.TAG, roh).isEmpty()
                && datum("", teil(feld, Datumsteil.MONAT, roh), jahr) != null;
        return ohneTag ? "tag" : "datum";
    }

    private static String datum(String tag, String monat, String jahr) {
        try {
            int j = jahr(jahr);
            YearMonth ym = YearMonth.of(j, Integer.parseInt(monat));
            String datum = tag.isEmpty()
                    ? ym.toString()
                    : LocalDate.of(j, ym.getMonth(), Integer.parseInt(tag)).toString();
            return j < FRUEHESTES_JAHR || j > SPAETESTES_JAHR ? null : datum;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Ein Jahr aus zwei Ziffern liegt hoechstens ein Jahr voraus: {@code 21} ist 2021, {@code 92} ist 1992. */
    private static int jahr(String text) {
        int jahr = Integer.parseInt(text);
        int naechstes = Year.now(Uhr.berlin()).getValue() + 1;
        int dieses = naechstes - naechstes % JAHRHUNDERT + jahr;
        return text.length() != 2 ? jahr : dieses > naechstes ? dieses - JAHRHUNDERT : dieses;
    }

    private static String teil(Feld feld, Datumsteil teil, Function<String, List<String>> roh) {
        List<String> werte = roh.apply(teil.von(feld));
        return werte.isEmpty() ? "" : werte.get(0).strip();
    }
}
