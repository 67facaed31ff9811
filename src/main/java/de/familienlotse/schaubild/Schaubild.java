package de.familienlotse.schaubild;

import de.familienlotse.comparison.Verlauf;
import de.familienlotse.comparison.Verlaufspunkt;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Ein oder zwei Verlaeufe auf gleichem Raster als Zeichnung, Tafel und Liste der Klippen.
 *
 * @param kurven eine je Linie
 * @param quer Marken der Werte des Fakts
 * @param hoch Marken der Summe
 * @param klippen aller Linien, gleichartige zusammen; ihre Nummern stehen im Bild
 * @param zeilen je Punkt eine Zeile der Tafel
 */
public record Schaubild(
        List<Kurve> kurven,
        List<Achse.Marke> quer,
        List<Achse.Marke> hoch,
        List<Klippenzeile> klippen,
        List<Zeile> zeilen) {
    /** Breite des Bilds. */
    public static final int BREITE = 640;
    /** Hoehe des Bilds. */
    public static final int HOEHE = 400;

    private static final int LINKS = 92;
    private static final int RECHTS = 612;
    private static final int OBEN = 20;
    private static final int UNTEN = 340;

    /** Hoehe eines Buchstabens auf schmalen Schirmen. */
    private static final BigDecimal ZEILE = BigDecimal.valueOf(28);

    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);

    /** Ein Punkt in der Tafel: der Wert und je Linie, was dort zur Verfuegung steht. */
    public record Zeile(BigDecimal x, List<Verlaufspunkt> punkte) {}

    /** Das Bild dieser Linien; null, wenn keine etwas zu zeigen hat. */
    public static Schaubild von(List<Linie> linien, Texte texte, Sprache sprache) {
        List<BigDecimal> summen =
                werte(linien, p -> Stream.of(p.verfuegbar(), p.kasse().mindestens()));
        if (linien.stream().allMatch(l -> l.verlauf().punkte().stream().noneMatch(p -> p.verfuegbar() != null))) {
            return null;
        }
        List<BigDecimal> stellen = werte(linien, p -> Stream.of(p.x()));
        Achse x = new Achse(kleinster(stellen), groesster(stellen), LINKS, RECHTS);
        Achse y = new Achse(kleinster(summen), groesster(summen), UNTEN, OBEN);
        List<Kurve> kurven = new ArrayList<>();
        List<Klippenzeile> klippen = new ArrayList<>();
        for (Linie l : linien) {
            kurven.add(Kurve.von(l, kurven.isEmpty() ? "a" : "b", x, y));
            Gefaelle.aus(l.verlauf().klippen())
                    .forEach(g -> klippen.add(
                            Klippenzeile.von(l.name(), g, texte, sprache, x, y).neben(klippen)));
        }
        return new Schaubild(kurven, x.marken(), y.marken(), klippen, zeilen(linien));
    }

    private static List<Zeile> zeilen(List<Linie> linien) {
        List<Verlauf> verlaeufe = linien.stream().map(Linie::verlauf).toList();
        List<Zeile> zeilen = new ArrayList<>();
        for (int i = 0; i < verlaeufe.get(0).punkte().size(); i++) {
            int nummer = i;
            zeilen.add(new Zeile(
                    verlaeufe.get(0).punkte().get(i).x(),
                    verlaeufe.stream().map(v -> v.punkte().get(nummer)).toList()));
        }
        return zeilen;
    }

    private static List<BigDecimal> werte(List<Linie> linien, Function<Verlaufspunkt, Stream<BigDecimal>> wert) {
        return linien.stream()
                .flatMap(l -> l.verlauf().punkte().stream())
                .flatMap(wert)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal kleinster(List<BigDecimal> werte) {
        return werte.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal groesster(List<BigDecimal> werte) {
        return werte.stream().max(BigDecimal::compareTo).orElseThrow();
    }

    /** Auf welcher Hoehe der Buchstabe am Ende dieser Linie steht: neben ihr, aber nie auf dem der anderen. */
    public BigDecimal schild(Kurve kurve) {
        BigDecimal hier = kurve.ende();
        for (Kurve andere : kurven) {
            BigDecimal dort = andere.ende();
            if (andere != kurve && dort != null && hier.subtract(dort).abs().compareTo(ZEILE) < 0) {
                boolean unten = hier.compareTo(dort) > 0 || hier.compareTo(dort) == 0 && kurve != kurven.get(0);
                BigDecimal mitte = hier.add(dort).divide(ZWEI);
                BigDecimal halb = ZEILE.divide(ZWEI);
                return unten ? mitte.add(halb) : mitte.subtract(halb);
            }
        }
        return hier;
    }

    /** Ob mehrere Linien zu unterscheiden sind. */
    public boolean mehrere() {
        return kurven.size() > 1;
    }
}
