package de.familienlotse.bench;

import de.familienlotse.calculation.Lage;
import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Familie;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Alle Messungen nacheinander: Abgleich mit der Handrechnung, Wettlauf in einer JVM, dann JMH. */
public final class Messung {
    private static final int FAMILIEN = 1000;

    private Messung() {}

    /** {@code kurz}: ohne JMH. */
    public static void main(String[] argumente) throws RunnerException {
        Regelwerk regelwerk = Regelwerk.laden();
        gleicheAb(regelwerk);
        wettlauf(regelwerk);
        if (!List.of(argumente).contains("kurz")) {
            new Runner(new OptionsBuilder()
                            .include(PruefungBenchmark.class.getName())
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .build())
                    .run();
        }
    }

    private static void gleicheAb(Regelwerk regelwerk) {
        Abgleich abgleich = new Abgleich(regelwerk);
        Familien.anfragen(FAMILIEN).forEach(a -> abgleich.vergleiche(Abwandlung.familie(a)));
        System.out.printf(
                "Abgleich: %d Familien, %d Wahrheiten gleich%n%s",
                FAMILIEN,
                abgleich.verglichen(),
                abgleich.ohneHandrechnung().isEmpty() ? "" : "Ohne Handrechnung: " + abgleich.ohneHandrechnung() + "\n");
    }

    private static void wettlauf(Regelwerk regelwerk) {
        Nummern nummern = new Nummern(regelwerk);
        Familie fuenf = Familien.fuenf();
        Familie[] wechsel = {Familien.andereMiete(), fuenf};
        int[] stand = {0};
        try (Sitzung sitzung = new Sitzung(regelwerk)) {
            Wettlauf lauf = new Wettlauf()
                    .mit("(f) Handrechnung, nur Wahrheiten", () -> hand(regelwerk, nummern, fuenf))
                    .mit("(a) Regelwerk, ganze Antwort", () -> regelwerk.pruefe(fuenf))
                    .mit("(d) Sitzung, andere Miete", () -> sitzung.aendere(wechsel[stand[0]++ & 1]));
            lauf.laufe();
            System.out.println(lauf.tabelle());
        }
    }

    private static Object hand(Regelwerk regelwerk, Nummern nummern, Familie f) {
        return new Handrechnung(nummern, new Lage(f, regelwerk.parameter().am(f.stichtag()))).rechne();
    }
}
