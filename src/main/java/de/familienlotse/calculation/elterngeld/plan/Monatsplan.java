package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Was jeder Elternteil in jedem Lebensmonat bezieht.
 *
 * @param monate je Elternteil die Monate, der erste zuerst; alle gleich lang
 */
public record Monatsplan(List<List<Elterngeldmonat>> monate) {
    /** Gleich lange Listen; was fehlt, ist {@code KEINS}. */
    public static Monatsplan aus(List<List<Elterngeldmonat>> monate) {
        int laenge = monate.stream().mapToInt(List::size).max().orElse(0);
        return new Monatsplan(monate.stream().map(m -> aufgefuellt(m, laenge)).toList());
    }

    private static List<Elterngeldmonat> aufgefuellt(List<Elterngeldmonat> m, int laenge) {
        return IntStream.range(0, laenge)
                .mapToObj(i -> i < m.size() ? m.get(i) : Elterngeldmonat.KEINS)
                .toList();
    }

    /** Zahl der Elternteile. */
    public int eltern() {
        return monate.size();
    }

    /** Zahl der Lebensmonate des Plans. */
    public int laenge() {
        return monate.isEmpty() ? 0 : monate.get(0).size();
    }

    /** Was der Elternteil im Lebensmonat {@code monat} bezieht. */
    public Elterngeldmonat art(int elternteil, int monat) {
        return monat > laenge() ? Elterngeldmonat.KEINS : monate.get(elternteil).get(monat - 1);
    }

    /** Ob der Elternteil im Lebensmonat etwas bezieht. */
    public boolean bezieht(int elternteil, int monat) {
        return art(elternteil, monat) != Elterngeldmonat.KEINS;
    }

    /** Ob irgendwer im Lebensmonat etwas bezieht. */
    public boolean belegt(int monat) {
        return IntStream.range(0, eltern()).anyMatch(e -> bezieht(e, monat));
    }

    /** Wie viele Lebensmonate der Elternteil so bezieht. */
    public int zahl(int elternteil, Elterngeldmonat art) {
        return Collections.frequency(monate.get(elternteil), art);
    }

    /** Wie viele Lebensmonate der Elternteil irgendetwas bezieht. */
    public int bezugsmonate(int elternteil) {
        return laenge() - zahl(elternteil, Elterngeldmonat.KEINS);
    }

    /** Verbrauch eines Monats in halben Monaten Basiselterngeld; der Bonus verbraucht nichts (§ 4 Abs. 3 Satz 3 BEEG). */
    static int halbe(Elterngeldmonat art) {
        return switch (art) {
            case BASIS -> 2;
            case PLUS -> 1;
            default -> 0;
        };
    }

    /** Verbrauch des Elternteils in halben Monaten Basiselterngeld. */
    public int halbe(int elternteil) {
        return monate.get(elternteil).stream().mapToInt(Monatsplan::halbe).sum();
    }

    /** Verbrauch aller in halben Monaten Basiselterngeld. */
    public int halbe() {
        return IntStream.range(0, eltern()).map(this::halbe).sum();
    }

    /** Die ersten so vielen Lebensmonate. */
    public Monatsplan erste(int zahl) {
        return new Monatsplan(IntStream.range(0, eltern())
                .mapToObj(e ->
                        IntStream.rangeClosed(1, zahl).mapToObj(m -> art(e, m)).toList())
                .toList());
    }

    /** Mit Basiselterngeld in jedem Monat mit Mutterschaftsleistungen (§ 4 Abs. 4 Satz 3 BEEG). */
    public Monatsplan mitMutterschaft(Planlage lage) {
        return aus(IntStream.range(0, eltern())
                .mapToObj(e -> mitMutterschaft(e, lage.eltern().get(e)))
                .toList());
    }

    private List<Elterngeldmonat> mitMutterschaft(int e, Planelternteil p) {
        return IntStream.rangeClosed(1, Math.max(laenge(), p.mutterschaftsmonate()))
                .mapToObj(m -> p.mutterschaft(m) ? Elterngeldmonat.BASIS : art(e, m))
                .toList();
    }
}
