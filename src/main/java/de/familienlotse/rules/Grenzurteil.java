package de.familienlotse.rules;

import de.familienlotse.findings.Ereignisart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Was an kommenden Tagen aus einer Leistung und ihren Bedingungen wird, und der Satz dazu. */
final class Grenzurteil {
    private final Regelbestand bestand;
    private final Zeitgrenzen grenzen;
    private final Lauf lauf;
    private final Reichweite reichweite;
    private final Map<LocalDate, Tagesblick> tage = new HashMap<>();

    Grenzurteil(Regelbestand bestand, Zeitgrenzen grenzen, Lauf lauf, Reichweite reichweite) {
        this.bestand = bestand;
        this.grenzen = grenzen;
        this.lauf = lauf;
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

    /** Ob der Betrag an diesem Tag ein anderer ist als am Tag davor. */
    boolean andererBetrag(int leistung, int platz, LocalDate tag) {
        Leistung l = bestand.leistungen().get(leistung);
        if (l.betrag().rechnung() == null) {
            return false;
        }
        Groesse vorher = blick(tag.minusDays(1)).betrag(l, platz);
        Groesse nachher = blick(tag).betrag(l, platz);
        return vorher == null || nachher == null
                ? vorher != nachher
                : !gleich(vorher.von(), nachher.von()) || !gleich(vorher.bis(), nachher.bis());
    }

    private static boolean gleich(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    /** Der erste Tag, an dem die Grenze sicher erreicht ist: ist nur der Monat der Geburt bekannt, einen Monat spaeter. */
    static LocalDate danach(Treffer t) {
        return t.genau() == Treffer.Genau.FRUEHESTENS ? t.am().plusMonths(1) : t.am();
    }

    /** Was die Leistung an diesem Tag wendet; die erste solche Bedingung in der Reihenfolge der Regeln, oder null. */
    Wende wende(Treffer t) {
        Tagesblick vorher = blick(t.am().minusDays(1));
        Tagesblick nachher = blick(danach(t));
        for (Merkmal m : bestand.merkmale(t.vorlage().regel().leistung())) {
            for (int platz : plaetze(t)) {
                Wahrheit alt = vorher.wahrheit(m.nummer(), platz);
                Wahrheit neu = nachher.wahrheit(m.nummer(), platz);
                if (alt != null && (alt.istJa() != neu.istJa() || alt.istNein() != neu.istNein())) {
                    return new Wende(m, neu);
                }
            }
        }
        return null;
    }

    /** Die Plaetze, auf denen steht, was fuer die Person und den Haushalt oder fuer alle gilt. */
    private int[] plaetze(Treffer t) {
        boolean einer = bestand.leistungen().get(t.vorlage().regel().leistung()).jePerson() && t.person() != null;
        return einer
                ? new int[] {0, t.person().nummer()}
                : IntStream.range(0, lauf.pruefung().plaetze()).toArray();
    }

    /** Der Satz: was mit der Leistung geschieht, und was dann gilt oder nicht mehr gilt. */
    String text(Treffer t, Ereignisart art, Wende w) {
        String name = bestand.leistungen().get(t.vorlage().regel().leistung()).name();
        if (w == null) {
            return name + ": Der Betrag ändert sich." + t.genau().zusatz();
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

    private Tagesblick blick(LocalDate tag) {
        return tage.computeIfAbsent(tag, t -> new Tagesblick(bestand, grenzen, lauf, t));
    }
}
