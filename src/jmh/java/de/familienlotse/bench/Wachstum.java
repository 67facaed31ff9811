package de.familienlotse.bench;

import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Familie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Wie die Rechenzeit einer ganzen Antwort mit der Zahl der Leistungen und der Kinder waechst. */
final class Wachstum {
    private static final int[] LEISTUNGEN = {250, 200, 150, 100, 50};
    private static final int[] KINDER = {1, 2, 3, 4, 6, 8, 10};
    private static final Path BILD = Path.of("docs/0007-growth.svg");
    private static final double MIKRO = 1e3;
    private static final int JE_RUNDE = 10;

    private Wachstum() {}

    /** Misst, zeigt die Tabellen und schreibt das Schaubild. */
    static void miss(Regelwerk regelwerk) throws IOException {
        var leistungen = leistungen(regelwerk);
        var kinder = kinder(regelwerk);
        String bild = new Schaubild()
                .mit("µs je Antwort, Familie mit drei Kindern", "Leistungen", leistungen)
                .mit("µs je Antwort, alle Leistungen", "Kinder", kinder)
                .svg();
        Files.writeString(BILD, bild);
    }

    private static List<Schaubild.Punkt> leistungen(Regelwerk alle) throws IOException {
        Regelauswahl auswahl = new Regelauswahl(Path.of("rules"));
        List<Regelwerk> teile = new ArrayList<>(List.of(alle));
        for (int anzahl : LEISTUNGEN) {
            teile.add(0, Regelwerk.uebersetze(auswahl.schreibe(anzahl)));
        }
        Familie fuenf = Familien.fuenf();
        Wettlauf lauf = new Wettlauf(JE_RUNDE);
        teile.forEach(r -> lauf.mit(r.leistungen().size() + " Leistungen", () -> r.pruefe(fuenf).ganz()));
        return punkte(lauf, teile.stream().map(r -> r.leistungen().size()).toList());
    }

    private static List<Schaubild.Punkt> kinder(Regelwerk regelwerk) {
        Wettlauf lauf = new Wettlauf(JE_RUNDE);
        List<Integer> zahlen = new ArrayList<>();
        for (int kinder : KINDER) {
            Familie familie = Familien.mitKindern(kinder);
            zahlen.add(kinder);
            lauf.mit(kinder + " Kinder", () -> regelwerk.pruefe(familie).ganz());
        }
        return punkte(lauf, zahlen);
    }

    private static List<Schaubild.Punkt> punkte(Wettlauf lauf, List<Integer> x) {
        lauf.laufe();
        System.out.println(lauf.tabelle());
        List<Schaubild.Punkt> punkte = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            punkte.add(new Schaubild.Punkt(x.get(i), lauf.kleinste(i) / MIKRO));
        }
        return punkte;
    }
}
