package de.familienlotse.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;

/** Zaehlt Zeilen und meldet jede Sekunde, wie weit der Stapel ist. */
final class Fortschritt {
    private static final long TAKT = 1000;
    private static final int HUNDERT = 100;

    private final PrintStream meldung;
    private final Clock uhr;
    private final boolean laufend;
    private final long umfang;
    private final long beginn;
    private long zuletzt;
    private long zeilen;
    private long fehler;

    /** {@code umfang} in Bytes, null oder weniger, wenn unbekannt; {@code laufend}, ob jede Sekunde gemeldet wird. */
    Fortschritt(PrintStream meldung, Clock uhr, boolean laufend, long umfang) {
        this.meldung = meldung;
        this.uhr = uhr;
        this.laufend = laufend;
        this.umfang = umfang;
        this.beginn = uhr.millis();
        this.zuletzt = beginn;
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
        if (umfang <= 0 || gelesen <= 0) {
            return "";
        }
        long sekunden = dauer * (umfang - gelesen) / gelesen / TAKT;
        return String.format(Locale.GERMANY, ", %d %%, noch %,d s", gelesen * HUNDERT / umfang, sekunden);
    }
}
