package de.familienlotse.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Misst mehrere Rechnungen abwechselnd in einer JVM, in Rechenzeit des Threads: andere Last trifft alle gleich. */
final class Wettlauf {
    private static final int AUFWAERMEN = 60;
    private static final int RUNDEN = 150;
    private static final int JE_RUNDE = 100;

    private final int jeRunde;
    private final int aufwaermen;
    private final int runden;

    /** Ein Teilnehmer mit seinen Zeiten je Rechnung in Nanosekunden. */
    private record Laeufer(String name, Supplier<Object> rechnung, List<Long> zeiten) {
        long mitte() {
            return zeiten.get(zeiten.size() / 2);
        }
    }

    private final List<Laeufer> laeufer = new ArrayList<>();
    private Object letztes;

    Wettlauf() {
        this(JE_RUNDE);
    }

    Wettlauf(int jeRunde) {
        this(jeRunde, AUFWAERMEN, RUNDEN);
    }

    Wettlauf(int jeRunde, int aufwaermen, int runden) {
        this.jeRunde = jeRunde;
        this.aufwaermen = aufwaermen;
        this.runden = runden;
    }

    /** Der erste Teilnehmer ist die Grenze, an der die anderen gemessen werden. */
    Wettlauf mit(String name, Supplier<Object> rechnung) {
        laeufer.add(new Laeufer(name, rechnung, new ArrayList<>()));
        return this;
    }

    void laufe() {
        for (int runde = 0; runde < aufwaermen + runden; runde++) {
            for (Laeufer l : laeufer) {
                long zeit = eineRunde(l.rechnung());
                if (runde >= aufwaermen) {
                    l.zeiten().add(zeit);
                }
            }
        }
        laeufer.forEach(l -> Collections.sort(l.zeiten()));
    }

    /** Die kleinste Zeit eines Teilnehmers in Nanosekunden. */
    long kleinste(int teilnehmer) {
        return laeufer.get(teilnehmer).zeiten().get(0);
    }

    private long eineRunde(Supplier<Object> rechnung) {
        var threads = ManagementFactory.getThreadMXBean();
        long beginn = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < jeRunde; i++) {
            letztes = rechnung.get();
        }
        return (threads.getCurrentThreadCpuTime() - beginn) / jeRunde;
    }

    /** Eine Zeile je Teilnehmer: kleinste und mittlere Zeit, jeweils auch als Vielfaches der Grenze. */
    String tabelle() {
        Laeufer grenze = laeufer.get(0);
        StringBuilder s = new StringBuilder(String.format("%-44s %10s %10s %8s %8s%n", "Rechenzeit", "min µs", "p50 µs", "min ×", "p50 ×"));
        for (Laeufer l : laeufer) {
            long min = l.zeiten().get(0);
            s.append(String.format(
                    Locale.GERMANY,
                    "%-44s %10.1f %10.1f %8.1f %8.1f%n",
                    l.name(),
                    min / 1e3,
                    l.mitte() / 1e3,
                    1.0 * min / grenze.zeiten().get(0),
                    1.0 * l.mitte() / grenze.mitte()));
        }
        return s.append(letztes == null ? "nichts gerechnet\n" : "").toString();
    }
}
