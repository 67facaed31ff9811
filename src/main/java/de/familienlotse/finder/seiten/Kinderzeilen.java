package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Zeilen der Kinder kommen dazu und fallen weg; jede behaelt ihre Kennung. */
public final class Kinderzeilen {
    private static final String WEG = "weg-";

    private Kinderzeilen() {}

    /** Die Antworten nach diesem Knopf: {@code mehr}, {@code weg-k2}, {@code keine} oder etwas anderes zum Weitergehen. */
    public static Antworten nach(String knopf, Antworten a) {
        List<String> zeilen = new ArrayList<>(Kinder.zeilen(a));
        if (knopf.equals("mehr")) {
            naechste(zeilen).ifPresent(zeilen::add);
        } else if (knopf.startsWith(WEG)) {
            zeilen.remove(knopf.substring(WEG.length()));
        } else {
            zeilen.removeIf(
                    k -> a.ohne(f -> !f.startsWith("kinder/" + k + "/")).werte().isEmpty());
        }
        boolean keine = knopf.equals("keine") || zeilen.isEmpty() && a.nennt(Personen.KINDER, "keine");
        return a.mit(Personen.KINDER, keine ? List.of("keine") : zeilen);
    }

    /** Ob der Knopf auf der Seite bleibt. */
    public static boolean bleibt(String knopf) {
        return knopf.equals("mehr") || knopf.startsWith(WEG);
    }

    private static Optional<String> naechste(List<String> zeilen) {
        return IntStream.rangeClosed(1, Kinder.HOECHSTENS)
                .mapToObj(i -> "k" + i)
                .filter(k -> !zeilen.contains(k))
                .findFirst();
    }
}
