package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.parameters.Rechtsstand;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Liest die Grenzen eines Plans aus den Parametern am Tag der Geburt. */
public final class Planrechtsstand {
    private static final String GLEICHZEITIG = "elterngeld.basis-gleichzeitig";
    private static final String FRUEHGEBURT = "elterngeld.fruehgeburt";

    private final Rechtsstand recht;

    /** @param recht Stand am Tag der Geburt */
    public Planrechtsstand(Rechtsstand recht) {
        this.recht = recht;
    }

    /** Ob fuer Geburten an diesem Tag das Recht bekannt ist, nach dem Plaene geprueft werden. */
    public boolean bekannt() {
        return recht.gilt("elterngeld.letzter-plusmonat");
    }

    /** Der erste Geburtstag, fuer den Plaene geprueft werden. */
    public java.time.LocalDate ersterGeburtstag() {
        return recht.parameter("elterngeld.letzter-plusmonat").erster();
    }

    /** Die Grenzen fuer ein Kind, das so viele volle Wochen vor dem errechneten Tag geboren ist. */
    public Planrecht nach(int wochenZuFrueh) {
        Optional<List<Integer>> frueh = stufe(wochenZuFrueh);
        List<Integer> s = frueh.orElseGet(this::ohneFruehgeburt);
        return new Planrecht(
                s.get(0),
                zahl("elterngeld.partnermonate"),
                s.get(1),
                zahl("elterngeld.mindestmonate"),
                s.get(2),
                zahl("elterngeld.letzter-plusmonat"),
                s.get(3),
                frueh.isPresent(),
                zahl("elterngeld.wochenstunden-hoechstens"),
                frueh.isPresent() ? Planrecht.Parallel.FREI : gleichzeitig(),
                bonus());
    }

    /** So viele Wochen zu frueh ist die hoechste Stufe. */
    public int meisteWochen() {
        return wochen().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private Optional<List<Integer>> stufe(int wochenZuFrueh) {
        return wochen().stream()
                .filter(w -> w <= wochenZuFrueh)
                .max(Comparator.naturalOrder())
                .map(w -> recht.reihe(FRUEHGEBURT, w.toString()).stream()
                        .map(z -> z.intValueExact())
                        .toList());
    }

    private List<Integer> wochen() {
        return recht.wert(FRUEHGEBURT).reihen().keySet().stream()
                .map(Integer::valueOf)
                .toList();
    }

    private List<Integer> ohneFruehgeburt() {
        int letzter = zahl("elterngeld.letzter-basismonat");
        return List.of(
                zahl("elterngeld.basismonate-gemeinsam"),
                zahl("elterngeld.basismonate-je-elternteil"),
                letzter,
                letzter + 1);
    }

    private Planrecht.Parallel gleichzeitig() {
        return recht.gilt(GLEICHZEITIG)
                ? new Planrecht.Parallel(
                        recht.zahl(GLEICHZEITIG, "monate").intValueExact(),
                        recht.zahl(GLEICHZEITIG, "letzter-lebensmonat").intValueExact())
                : Planrecht.Parallel.FREI;
    }

    private Planrecht.Bonus bonus() {
        return new Planrecht.Bonus(
                zahl("elterngeld.bonus-monate", "mindestens"),
                zahl("elterngeld.bonus-monate", "hoechstens"),
                zahl("elterngeld.bonus-wochenstunden", "mindestens"),
                zahl("elterngeld.bonus-wochenstunden", "hoechstens"));
    }

    private int zahl(String name) {
        return recht.zahl(name).intValueExact();
    }

    private int zahl(String name, String schluessel) {
        return recht.zahl(name, schluessel).intValueExact();
    }
}
