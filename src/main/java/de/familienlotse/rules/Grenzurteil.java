package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Was an kommenden Tagen aus einer Leistung und ihren Bedingungen wird, und der Satz dazu. */
final class Grenzurteil {
    private final Regelbestand bestand;
    private final Zeitgrenzen grenzen;
    private final Lauf lauf;
    private final Reichweite reichweite;
    private final Lauf regelfall;
    private final Map<LocalDate, Tagesblick> tage = new HashMap<>();
    private final Map<LocalDate, Tagesblick> regeltage = new HashMap<>();

    /** {@code regelfall}: der Lauf, aus dem die Betraege folgen. */
    Grenzurteil(Regelbestand bestand, Zeitgrenzen grenzen, Lauf lauf, Lauf regelfall, Reichweite reichweite) {
        this.bestand = bestand;
        this.grenzen = grenzen;
        this.lauf = lauf;
        this.regelfall = regelfall;
        this.reichweite = reichweite;
    }

    /** Ob die Leistung heute moeglich ist oder wird. */
    boolean bewegt(int leistung) {
        return !lauf.status(leistung, 0).istNein() || reichweite.kippt(leistung);
    }

    /** Der Status an diesem Tag: Platz 0 im Ganzen, sonst die Person. */
    Wahrheit status(int leistung, int platz, LocalDate tag) {
        return tag.equals(lauf.lage().tag())
                ? lauf.status(leistung, platz)
                : blick(tag).status(leistung, platz);
    }

    /** Ob der Betrag an diesem Halt ein anderer wird. */
    boolean andererBetrag(int leistung, int platz, Treffer t) {
        Leistung l = bestand.leistungen().get(leistung);
        return l.betrag().rechnung() != null
                && wechselt(t, tag -> regelblick(tag).betrag(l, platz), Grenzurteil::gleich);
    }

    /** Ob der Anspruch im Regelfall an diesem Halt sicher, rechnerisch offen oder ausgeschlossen wird: dann gilt ein anderer Betrag. */
    boolean andererRegelfall(int leistung, int platz, Treffer t) {
        return wechselt(
                t,
                tag -> regelblick(tag).status(leistung, platz),
                (a, b) -> a.istNein() == b.istNein() && spanne(a) == spanne(b));
    }

    /** Ob etwas am Tag vor dem Halt anders ist als danach; ist nur der Monat der Geburt bekannt, auch als in ihm. */
    private static <T> boolean wechselt(Treffer t, Function<LocalDate, T> wert, BiPredicate<T, T> gleich) {
        T vorher = wert.apply(t.am().minusDays(1));
        LocalDate danach = danach(t);
        return !gleich.test(vorher, wert.apply(danach))
                || !danach.equals(t.am()) && !gleich.test(vorher, wert.apply(t.am()));
    }

    /** Ob der Anspruch nur durch eine Spanne offen ist: dann kann der Betrag null sein. */
    static boolean spanne(Wahrheit w) {
        return w.istOffen() && w.rechnerisch();
    }

    private static boolean gleich(Groesse a, Groesse b) {
        return a == null || b == null ? a == b : gleich(a.von(), b.von()) && gleich(a.bis(), b.bis());
    }

    private static boolean gleich(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    /** Der erste Tag, an dem die Grenze sicher erreicht ist: ist nur der Monat der Geburt bekannt, einen Monat spaeter. */
    static LocalDate danach(Treffer t) {
        return t.genau() == Treffer.Genau.FRUEHESTENS ? t.am().plusMonths(1) : t.am();
    }

    /** Was die Leistung an diesem Halt wendet; die erste solche Bedingung in der Reihenfolge der Regeln, sonst eine des Regelfalls oder null. */
    Wende wende(Treffer t) {
        Wende w = wende(t, danach(t));
        return w != null || danach(t).equals(t.am()) ? w : wende(t, t.am());
    }

    private Wende wende(Treffer t, LocalDate danach) {
        LocalDate davor = t.am().minusDays(1);
        Wende w = wende(t, blick(davor), blick(danach));
        return w != null || regelfall == lauf ? w : wende(t, regelblick(davor), regelblick(danach));
    }

    /** Endet die Leistung, zuerst eine Bedingung, die nicht mehr gilt. */
    private Wende wende(Treffer t, Tagesblick vorher, Tagesblick nachher) {
        boolean endet = nachher.status(t.vorlage().regel().leistung(), platz(t)).istNein();
        Wende erste = null;
        for (Merkmal m : bestand.merkmale(t.vorlage().regel().leistung())) {
            for (int platz : plaetze(t)) {
                Wahrheit alt = vorher.wahrheit(m.nummer(), platz);
                Wahrheit neu = nachher.wahrheit(m.nummer(), platz);
                boolean wendet = alt != null && (alt.istJa() != neu.istJa() || alt.istNein() != neu.istNein());
                if (wendet && (!endet || neu.istNein())) {
                    return new Wende(m, neu);
                }
                erste = wendet && erste == null ? new Wende(m, neu) : erste;
            }
        }
        return erste;
    }

    /** Der Platz, auf dem der Status steht: der Person, wenn einzeln geprueft wird, sonst des Haushalts. */
    private int platz(Treffer t) {
        return einzeln(t) ? t.person().nummer() : 0;
    }

    private boolean einzeln(Treffer t) {
        return bestand.leistungen().get(t.vorlage().regel().leistung()).jePerson() && t.person() != null;
    }

    /** Die Plaetze, auf denen steht, was fuer die Person und den Haushalt oder fuer alle gilt. */
    private int[] plaetze(Treffer t) {
        return einzeln(t)
                ? new int[] {0, t.person().nummer()}
                : IntStream.range(0, lauf.pruefung().plaetze()).toArray();
    }

    /** Der Satz: was mit der Leistung geschieht, und was dann gilt oder nicht mehr gilt; {@code mehr}: der Unterschied im Betrag oder null. */
    String text(Treffer t, Ereignisart art, Wende w, Groesse mehr) {
        String name = bestand.leistungen().get(t.vorlage().regel().leistung()).name();
        if (w == null) {
            String wie = mehr == null ? "ändert sich" : mehr.von().signum() > 0 ? "steigt" : "sinkt";
            return name + ": Der Betrag " + wie + "." + t.genau().zusatz();
        }
        String wort =
                switch (art) {
                    case BEGINNT -> "neu möglich. ";
                    case ENDET -> "nicht mehr möglich. ";
                    default -> "es ändert sich etwas. ";
                };
        String gilt = w.neu().istJa() ? "Dann gilt" : w.neu().istNein() ? "Dann gilt nicht mehr" : "Dann ist zu prüfen";
        String ungeprueft = w.merkmal().geprueft() ? ": " : " (ungeprüft): ";
        return name + ": " + wort + gilt + ungeprueft + w.merkmal().wortlaut()
                + t.genau().zusatz();
    }

    /** Eine Bedingung und was an dem Tag aus ihr wird. */
    record Wende(Merkmal merkmal, Wahrheit neu) {}

    /** Die Familie, wie sie angegeben ist. */
    Lage lage() {
        return lauf.lage();
    }

    /** Der Blick auf den Regelfall, aus dem die Betraege folgen. */
    Tagesblick regelblick(LocalDate tag) {
        return regelfall == lauf
                ? blick(tag)
                : regeltage.computeIfAbsent(tag, t -> new Tagesblick(bestand, grenzen, regelfall, t));
    }

    private Tagesblick blick(LocalDate tag) {
        return tage.computeIfAbsent(tag, t -> new Tagesblick(bestand, grenzen, lauf, t));
    }
}
