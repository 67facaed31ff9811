package de.familienlotse.bench;

import java.util.List;
import java.util.Locale;

/** Ein kleines Schaubild als SVG: Punkte ueber einer Groesse, dazu die Gerade durch null und den letzten Punkt. */
final class Schaubild {
    private static final int BREITE = 300;
    private static final int HOEHE = 190;
    private static final int RAND = 45;

    /** Ein Messpunkt. */
    record Punkt(int x, double mikrosekunden) {}

    private final StringBuilder svg = new StringBuilder();
    private int bilder;

    /** Fuegt rechts ein Bild an. */
    Schaubild mit(String titel, String achse, List<Punkt> punkte) {
        int links = RAND + bilder++ * (BREITE + 2 * RAND);
        Punkt ende = punkte.get(punkte.size() - 1);
        double hoechste = 1.1 * punkte.stream().mapToDouble(Punkt::mikrosekunden).max().orElseThrow();
        schreibe("<g transform='translate(%d,%d)'>", links, RAND);
        schreibe("<text x='0' y='-16' font-weight='bold'>%s</text>", titel);
        schreibe("<path d='M0 0V%d H%d' fill='none' stroke='#333'/>", HOEHE, BREITE);
        schreibe("<text x='%d' y='%d' text-anchor='end'>%s</text>", BREITE, HOEHE + 32, achse);
        double gerade = HOEHE * (1 - ende.mikrosekunden() / hoechste);
        schreibe("<path d='M0 %d L%d %.1f' stroke='#999' stroke-dasharray='4'/>", HOEHE, BREITE, gerade);
        for (Punkt p : punkte) {
            double x = (double) BREITE * p.x() / ende.x();
            double y = HOEHE * (1 - p.mikrosekunden() / hoechste);
            schreibe("<circle cx='%.1f' cy='%.1f' r='4' fill='#005a9c'/>", x, y);
            schreibe("<text x='%.1f' y='%d' text-anchor='middle'>%d</text>", x, HOEHE + 15, p.x());
            schreibe("<text x='%.1f' y='%.1f' text-anchor='middle'>%.0f</text>", x, y - 8, p.mikrosekunden());
        }
        svg.append("</g>\n");
        return this;
    }

    private void schreibe(String muster, Object... werte) {
        svg.append(String.format(Locale.ROOT, muster, werte)).append('\n');
    }

    /** Das ganze Bild. */
    String svg() {
        int breite = bilder * (BREITE + 2 * RAND);
        return String.format(
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='11'>%n",
                        breite, HOEHE + 2 * RAND)
                + svg + "</svg>\n";
    }
}
