package de.familienlotse.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Zaehlt Zeilen und meldet jede Sekunde, wie weit der Stapel ist. */
final class Fortschritt {
    private static final long TAKT = 1000;
    private static final int HUNDERT = 100;
    private static final int GENANNT = 10;

    private final PrintStream meldung;
    private final Clock uhr;
    private final boolean laufend;
    private final long umfang;
    private final long vorher;
    private final long beginn;
    private final List<Long> genannt = new ArrayList<>();
    private long zuletzt;
    private long zeilen;
    private long fehler;

    /** {@code umfang} in Bytes, null oder weniger, wenn unbekannt; {@code laufend}, ob jede Sekunde gemeldet wird. */
    Fortschritt(PrintStream meldung, Clock uhr, boolean laufend, long umfang) {
        this(meldung, uhr, laufend, umfang, 0);
    }

    /** Ebenso, nachdem {@code vorher} Bytes schon bei einem frueheren Lauf gelesen waren. */
    Fortschritt(PrintStream meldung, Clock uhr, boolean laufend, long umfang, long vorher) {
        this.meldung = meldung;
        this.uhr = uhr;
        this.laufend = laufend;
        this.umfang = umfang;
        this.vorher = vorher;
        this.beginn = uhr.millis();
        this.zuletzt = beginn;
    }

    /** Meldet, woran angeschlossen wird. */
    void nach(long schonZeilen, long davonFehler) {
        if (schonZeilen > 0) {
            meldung.println(String.format(
                    Locale.GERMANY, "Fortgesetzt nach %,d Zeilen, davon %,d Fehler", schonZeilen, davonFehler));
        }
    }

    /** Merkt sich die Nummer einer Zeile mit Fehler, wenn es noch wenige sind. */
    void fehler(long nummer) {
        if (genannt.size() < GENANNT) {
            genannt.add(nummer);
        }
    }

    void weiter(int mehr, int davonFehler, long gelesen) {
        zeilen += mehr;
        fehler += davonFehler;
        long jetzt = uhr.millis();
        if (laufend && jetzt - zuletzt >= TAKT) {
            zuletzt = jetzt;
            meldung.println(stand(jetzt - beginn) + rest(jetzt - beginn, gelesen));
        }
    }

    void schluss() {
        meldung.println("Fertig: " + stand(uhr.millis() - beginn));
        if (!genannt.isEmpty()) {
            String nummern = genannt.stream().map(String::valueOf).collect(Collectors.joining(", "));
            long weitere = fehler - genannt.size();
            meldung.println("Fehler in Zeile " + nummern + (weitere > 0 ? " und " + weitere + " weiteren" : ""));
        }
    }

    private String stand(long dauer) {
        long jeSekunde = dauer <= 0 ? zeilen : zeilen * TAKT / dauer;
        return String.format(
                Locale.GERMANY,
                "%,d Zeilen, %,d Fehler, %,d,%d s, %,d je Sekunde",
                zeilen,
                fehler,
                dauer / TAKT,
                dauer % TAKT / HUNDERT,
                jeSekunde);
    }

    private String rest(long dauer, long gelesen) {
        if (umfang <= 0 || gelesen <= vorher) {
            return "";
        }
        long sekunden = dauer * (umfang - gelesen) / (gelesen - vorher) / TAKT;
        return String.format(Locale.GERMANY, ", %d %%, noch %,d s", gelesen * HUNDERT / umfang, sekunden);
    }
}
