package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.platform.Wort;
import de.familienlotse.value.Groesse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Was der Familie bevorsteht, soweit es sie wahrscheinlich betrifft. */
final class Zeitleiste {
    private Zeitleiste() {}

    /** Die Ereignisse in der Folge ihrer Tage. */
    static List<Ausblick> ereignisse(Blick blick) {
        Sonderlage lage = new Sonderlage(blick.familie(), blick.antworten());
        return blick.befunde().ausblick().stream()
                .filter(a -> betrifft(a, blick.befund(a.leistung()), lage))
                .toList();
    }

    /** Was beginnt, wenn es nicht nur in seltenen Lagen hilft; eine Frist, wenn die Leistung fast sicher ist; alles andere, wenn sie wahrscheinlich ist. */
    private static boolean betrifft(Ausblick a, Befund b, Sonderlage lage) {
        if (a.leistung() == null || b == null) {
            return a.leistung() == null || a.art() == Ereignisart.BEGINNT;
        }
        return switch (a.art()) {
            case BEGINNT -> !lage.bleibt(b, a.person());
            case FRIST -> Fastsicher.ist(b);
            default -> b.ergebnis() == Ergebnis.WAHRSCHEINLICH;
        };
    }

    /**
     * Je Ereignis ein Punkt; was ohne Betrag am selben Tag fuer dieselbe Person wechselt, steht in einem, und was fuer mehrere
     * Personen ganz gleich ist, auch.
     */
    static List<Zeitpunkt> zeige(Blick blick, List<Ausblick> ereignisse) {
        Map<Object, List<Ausblick>> punkte = new LinkedHashMap<>();
        for (Ausblick a : ereignisse) {
            Object stelle = leise(a) ? Arrays.asList(a.am(), a.art(), a.person()) : a;
            punkte.computeIfAbsent(stelle, x -> new ArrayList<>()).add(a);
        }
        Map<Object, List<List<Ausblick>>> gleiche = new LinkedHashMap<>();
        punkte.values().forEach(p -> gleiche.computeIfAbsent(inhalt(p), x -> new ArrayList<>())
                .add(p));
        return gleiche.values().stream().map(g -> punkt(g, blick)).toList();
    }

    /** Was an diesem Punkt steht, ohne die Person; mit Betrag gehoert sie dazu. */
    private static Object inhalt(List<Ausblick> punkt) {
        return punkt.stream()
                .map(a ->
                        a.betrag() != null ? a : Arrays.asList(a.am(), a.art(), a.leistung(), a.bedingung(), a.text()))
                .toList();
    }

    /** Ob nur eine Bedingung wechselt und es um kein Geld geht. */
    static boolean leise(Ausblick a) {
        return a.bedingung() != null && a.betrag() == null;
    }

    /** Wen es betrifft; null fuer die ganze Familie. */
    private static String wen(List<List<Ausblick>> gleiche, Blick blick) {
        List<String> namen = gleiche.stream()
                .map(p -> blick.leute().name(p.get(0).person()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return namen.isEmpty() ? null : blick.sprecher().liste(namen);
    }

    private static Zeitpunkt punkt(List<List<Ausblick>> gleiche, Blick blick) {
        List<Ausblick> alle = gleiche.get(0);
        Ausblick a = alle.get(0);
        boolean einer = alle.size() == 1;
        List<Wort> namen = alle.stream()
                .filter(x -> x.leistung() != null && blick.werk().leistung(x.leistung()) != null)
                .map(x -> blick.name(x.leistung()))
                .toList();
        return new Zeitpunkt(
                blick.sprecher().tag(a.am()),
                a.am().toString(),
                a.art().schluessel(),
                namen,
                wen(gleiche, blick),
                einer ? blick.sprecher().daten(blick.leute().ersetze(ohneName(a, blick))) : null,
                betrag(a, blick),
                einer && !namen.isEmpty() ? blick.adressen().warum(a.leistung()) : null);
    }

    /** Um wie viel es geht; eine Minderung sagt der Satz, nicht ein Vorzeichen. */
    private static String betrag(Ausblick a, Blick blick) {
        if (a.betrag() == null || a.turnus() == null) {
            return null;
        }
        boolean weniger = a.betrag().istGenau() && a.betrag().wert().signum() < 0;
        Groesse g = weniger ? Groesse.NULL.minus(a.betrag()) : a.betrag();
        String betrag = blick.betraege().mitTurnus(g, a.turnus());
        return betrag == null ? null : blick.sprecher().sage(weniger ? "ereignis.weniger" : "ereignis.betrag", betrag);
    }

    /** Der Text als Satz, ohne den Namen der Leistung, der schon davor steht. */
    private static String ohneName(Ausblick a, Blick blick) {
        var leistung = blick.werk().leistung(String.valueOf(a.leistung()));
        String anfang = leistung == null ? null : leistung.name() + ": ";
        String text = anfang != null && a.text().startsWith(anfang) ? a.text().substring(anfang.length()) : a.text();
        return text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }
}
