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
    private static final String KEINE = "keine";

    private Kinderzeilen() {}

    /**
     * Die Antworten nach diesem Knopf: {@code mehr}, {@code weg-k2}, {@code keine} oder etwas anderes zum Weitergehen. Wer ein Kind
     * erwartet und sonst keines eintraegt, hat noch keines.
     */
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
        boolean erstesErwartet = a.nennt("schwanger", "ja") || a.nennt(Personen.KINDER, KEINE);
        boolean keine = knopf.equals(KEINE) || zeilen.isEmpty() && erstesErwartet;
        return a.mit(Personen.KINDER, keine ? List.of(KEINE) : zeilen);
    }

    /** Ob der Knopf auf der Seite bleibt; ohne Kinder, bis gesagt ist, ob eines erwartet wird. */
    public static boolean bleibt(String knopf, Antworten a) {
        return knopf.equals("mehr") || knopf.startsWith(WEG) || knopf.equals(KEINE) && !a.hat("schwanger");
    }

    private static Optional<String> naechste(List<String> zeilen) {
        return IntStream.rangeClosed(1, Kinder.HOECHSTENS)
                .mapToObj(i -> "k" + i)
                .filter(k -> !zeilen.contains(k))
                .findFirst();
    }
}
