package de.familienlotse.feedback;

import de.familienlotse.platform.Sprache;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Was von einem abgelaufenen Monat veroeffentlicht wird.
 *
 * @param seiten gezeigte Seiten je Art
 * @param wege je Sprache gezeigte Seiten, begonnene und abgeschlossene Wege
 * @param geholfen je Sprache die Antworten auf „Hat das geholfen?“
 * @param betrag warum ein Betrag unerwartet war
 * @param leistungen was am haeufigsten nachgelesen wurde
 */
public record Monatszahlen(YearMonth monat, Tafel seiten, Tafel wege, Tafel geholfen, Tafel betrag, Tafel leistungen) {
    private static final int VORNE = 10;
    private static final List<String> SPRACHEN =
            Arrays.stream(Sprache.values()).map(Sprache::tag).toList();
    private static final List<String> SEITEN =
            Arrays.stream(Seitenart.values()).map(Schluessel::von).toList();

    static Monatszahlen von(YearMonth monat, List<Zelle> zellen) {
        Tafel seiten = Tafel.einspaltig(
                "seiten", SEITEN, "gezeigt", jeZeile(zellen, SEITEN, z -> ist(z, Zaehler.SEITE), Merkmal.SEITE));
        List<String> arten = Zaehler.BETRAG.werte();
        Tafel betrag = Tafel.einspaltig(
                "betrag", arten, "gesagt", jeZeile(zellen, arten, z -> ist(z, Zaehler.BETRAG), Merkmal.WERT));
        return new Monatszahlen(monat, seiten, wege(zellen), geholfen(zellen), betrag, leistungen(seiten, zellen));
    }

    /** Alle Tafeln in der Reihenfolge der Seite. */
    List<Tafel> tafeln() {
        return List.of(wege, seiten, geholfen, betrag, leistungen);
    }

    private static Tafel wege(List<Zelle> zellen) {
        return sprachen(zellen, "gezeigt", z -> ist(z, Zaehler.SEITE))
                .neben(sprachen(zellen, "begonnen", z -> ist(z, Zaehler.WEG, "begonnen")))
                .neben(sprachen(zellen, "abgeschlossen", z -> ist(z, Zaehler.WEG, "abgeschlossen")));
    }

    private static Tafel geholfen(List<Zelle> zellen) {
        List<String> antworten = Zaehler.GEHOLFEN.werte();
        long[][] jeSprache = SPRACHEN.stream()
                .map(s -> jeZeile(
                        zellen,
                        antworten,
                        z -> ist(z, Zaehler.GEHOLFEN) && Merkmal.SPRACHE.von(z).equals(s),
                        Merkmal.WERT))
                .toArray(long[][]::new);
        return Tafel.mitSummen("geholfen", SPRACHEN, antworten, jeSprache);
    }

    /** Ist die Zahl der Begruendungen verdeckt, darf auch niemand sie aus den Leistungen zusammenzaehlen. */
    private static Tafel leistungen(Tafel seiten, List<Zelle> zellen) {
        Predicate<Zelle> warum = z -> ist(z, Zaehler.SEITE) && z.ereignis().seite() == Seitenart.WARUM;
        List<String> ids = zellen.stream()
                .filter(warum)
                .map(Merkmal.LEISTUNG::von)
                .distinct()
                .toList();
        Tafel alle = Tafel.einspaltig("leistungen", ids, "gezeigt", jeZeile(zellen, ids, warum, Merkmal.LEISTUNG));
        boolean offen = seiten.zeilen().get(Seitenart.WARUM.ordinal()).werte().get(0) != null;
        List<Tafel.Zeile> vorne = alle.zeilen().stream()
                .filter(z -> offen && z.werte().get(0) != null)
                .filter(z -> !z.id().isEmpty() && !z.id().equals(Tafel.SUMME))
                .sorted(Comparator.comparing((Tafel.Zeile z) -> -z.werte().get(0))
                        .thenComparing(Tafel.Zeile::id))
                .limit(VORNE)
                .toList();
        return new Tafel("leistungen", alle.spalten(), vorne);
    }

    private static Tafel sprachen(List<Zelle> zellen, String spalte, Predicate<Zelle> welche) {
        return Tafel.einspaltig("wege", SPRACHEN, spalte, jeZeile(zellen, SPRACHEN, welche, Merkmal.SPRACHE));
    }

    private static long[] jeZeile(List<Zelle> zellen, List<String> zeilen, Predicate<Zelle> welche, Merkmal merkmal) {
        long[] summen = new long[zeilen.size()];
        zellen.stream().filter(welche).forEach(z -> summen[zeilen.indexOf(merkmal.von(z))] += z.anzahl());
        return summen;
    }

    private static boolean ist(Zelle zelle, Zaehler zaehler) {
        return zelle.ereignis().zaehler() == zaehler;
    }

    private static boolean ist(Zelle zelle, Zaehler zaehler, String wert) {
        return ist(zelle, zaehler) && zelle.ereignis().wert().equals(wert);
    }
}
