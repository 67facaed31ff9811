package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import java.util.List;

/** Was der Familie bevorsteht, soweit es sie wahrscheinlich betrifft. */
final class Zeitleiste {
    private Zeitleiste() {}

    /** Die Ereignisse in der Folge ihrer Tage. */
    static List<Ausblick> ereignisse(Befunde befunde) {
        return befunde.ausblick().stream().filter(a -> betrifft(a, befunde)).toList();
    }

    /** Was beginnt, geht alle an; alles andere nur, wem die Leistung wahrscheinlich zusteht. */
    private static boolean betrifft(Ausblick a, Befunde befunde) {
        if (a.leistung() == null || a.art() == Ereignisart.BEGINNT) {
            return true;
        }
        return befunde.befunde().stream()
                .filter(b -> b.leistung().equals(a.leistung()))
                .map(Befund::ergebnis)
                .anyMatch(e -> e == Ergebnis.WAHRSCHEINLICH);
    }

    static List<Zeitpunkt> zeige(Blick blick, List<Ausblick> ereignisse) {
        return ereignisse.stream().map(a -> punkt(a, blick)).toList();
    }

    private static Zeitpunkt punkt(Ausblick a, Blick blick) {
        boolean bekannt = a.leistung() != null && blick.werk().leistung(a.leistung()) != null;
        String betrag = a.betrag() == null || a.turnus() == null
                ? null
                : blick.betraege().mitTurnus(a.betrag(), a.turnus());
        return new Zeitpunkt(
                blick.sprecher().tag(a.am()),
                a.am().toString(),
                a.art().schluessel(),
                bekannt ? blick.name(a.leistung()) : null,
                blick.leute().name(a.person()),
                blick.sprecher().daten(blick.leute().ersetze(ohneName(a, blick))),
                betrag,
                bekannt ? blick.adressen().warum(a.leistung()) : null);
    }

    /** Der Text ohne den Namen der Leistung, der schon davor steht. */
    private static String ohneName(Ausblick a, Blick blick) {
        var leistung = blick.werk().leistung(String.valueOf(a.leistung()));
        String anfang = leistung == null ? null : leistung.name() + ": ";
        return anfang != null && a.text().startsWith(anfang) ? a.text().substring(anfang.length()) : a.text();
    }
}
