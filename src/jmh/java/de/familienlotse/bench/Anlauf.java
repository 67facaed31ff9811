package de.familienlotse.bench;

import de.familienlotse.rules.Regelwerk;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Wie lange es vom Start der JVM bis zum geladenen Regelwerk und zur ersten Antwort dauert, und was danach im Heap bleibt. */
final class Anlauf {
    private static final double MILLISEKUNDEN = 1000;
    private static final double MIB = 1024 * 1024;

    private Anlauf() {}

    /** Laedt das Regelwerk und gibt die erste Antwort. */
    static Regelwerk miss() {
        Regelwerk regelwerk = Regelwerk.laden();
        double geladen = seitStart();
        regelwerk.pruefe(Familien.fuenf()).ganz();
        double geantwortet = seitStart();
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                Locale.GERMANY,
                "Anlauf: Regelwerk nach %.1f s, erste Antwort nach %.1f s, Heap danach %.1f MiB%n",
                geladen,
                geantwortet,
                heap.getUsed() / MIB);
        return regelwerk;
    }

    private static double seitStart() {
        return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / MILLISEKUNDEN;
    }
}
