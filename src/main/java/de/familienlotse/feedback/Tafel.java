package de.familienlotse.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Eine veroeffentlichte Tafel. Die letzte Zeile ist die Summe; was verdeckt ist, fehlt. */
public record Tafel(String name, List<String> spalten, List<Zeile> zeilen) {
    /** Die Kennung der Summen. */
    static final String SUMME = "summe";

    /**
     * Eine Zeile.
     *
     * @param werte null, wo etwas verdeckt ist
     */
    public record Zeile(String id, List<Long> werte) {
        /** So viele von hundert, hoechstens alle; null, wenn eine der Zahlen verdeckt ist. */
        public Integer anteil(int teil, int ganzes) {
            Long t = werte.get(teil);
            Long g = werte.get(ganzes);
            return t == null || g == null ? null : (int) Math.min(100, Math.round(100.0 * t / g));
        }
    }

    /** Eine Tafel, deren Zeilen und Spalten sich je zu einer Summe addieren. */
    static Tafel mitSummen(String name, List<String> zeilen, List<String> spalten, long[][] zellen) {
        long[][] ganz = summiere(zellen, spalten.size());
        boolean[][] verdeckt = Verdeckung.von(ganz);
        return new Tafel(name, und(spalten), zeilen(und(zeilen), ganz, verdeckt, spalten.size() + 1));
    }

    /** Eine Tafel mit einer Spalte und ihrer Summe. */
    static Tafel einspaltig(String name, List<String> zeilen, String spalte, long[] zellen) {
        long[][] ganz = summiere(
                IntStream.range(0, zellen.length)
                        .mapToObj(i -> new long[] {zellen[i]})
                        .toArray(long[][]::new),
                1);
        return new Tafel(name, List.of(spalte), zeilen(und(zeilen), ganz, Verdeckung.von(ganz), 1));
    }

    /** Die Spalten der anderen rechts daneben; die Zeilen sind dieselben. */
    Tafel neben(Tafel andere) {
        List<Zeile> beide = IntStream.range(0, zeilen.size())
                .mapToObj(i -> new Zeile(zeilen.get(i).id, verbinde(zeilen.get(i).werte, andere.zeilen.get(i).werte)))
                .toList();
        return new Tafel(name, verbinde(spalten, andere.spalten), beide);
    }

    /** Die letzte Zeile. */
    public Zeile summe() {
        return zeilen.get(zeilen.size() - 1);
    }

    /** Ob ueberhaupt etwas zu sehen ist. */
    public boolean leer() {
        return zeilen.stream().allMatch(z -> z.werte.stream().allMatch(w -> w == null));
    }

    private static <T> List<T> verbinde(List<T> links, List<T> rechts) {
        List<T> beide = new ArrayList<>(links);
        beide.addAll(rechts);
        return Collections.unmodifiableList(beide);
    }

    private static List<String> und(List<String> namen) {
        return verbinde(namen, List.of(SUMME));
    }

    private static long[][] summiere(long[][] zellen, int spalten) {
        long[][] ganz = new long[zellen.length + 1][spalten + 1];
        for (int z = 0; z < zellen.length; z++) {
            for (int s = 0; s < spalten; s++) {
                long wert = zellen[z][s];
                ganz[z][s] += wert;
                ganz[z][spalten] += wert;
                ganz[zellen.length][s] += wert;
                ganz[zellen.length][spalten] += wert;
            }
        }
        return ganz;
    }

    private static List<Zeile> zeilen(List<String> namen, long[][] ganz, boolean[][] verdeckt, int spalten) {
        return IntStream.range(0, namen.size())
                .mapToObj(z -> new Zeile(
                        namen.get(z),
                        Collections.unmodifiableList(IntStream.range(0, spalten)
                                .mapToObj(s -> verdeckt[z][s] ? null : (Long) ganz[z][s])
                                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll))))
                .toList();
    }
}
