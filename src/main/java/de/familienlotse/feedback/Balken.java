package de.familienlotse.feedback;

import java.util.List;
import java.util.stream.IntStream;

/** Ein Balken des Bildes neben der ersten Spalte einer Tafel; der laengste ist ganz. */
public record Balken(String id, long wert, int laenge, int platz) {
    private static final int GANZ = 100;

    /** Ein Balken je gezeigter Zahl, ohne die Summe. */
    static List<Balken> von(Tafel tafel) {
        List<Tafel.Zeile> zeilen = tafel.zeilen().stream()
                .filter(z -> !z.id().equals(Tafel.SUMME) && z.werte().get(0) != null)
                .toList();
        long laengster = zeilen.stream().mapToLong(z -> z.werte().get(0)).max().orElse(1);
        return IntStream.range(0, zeilen.size())
                .mapToObj(i -> balken(zeilen.get(i), laengster, i))
                .toList();
    }

    private static Balken balken(Tafel.Zeile zeile, long laengster, int platz) {
        long wert = zeile.werte().get(0);
        return new Balken(zeile.id(), wert, (int) Math.max(1, GANZ * wert / laengster), platz);
    }
}
