package de.familienlotse.ausblick;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Prueft dieselbe Familie an spaeteren Tagen und findet die Tage, an denen sich etwas aendert. */
public final class Zeitreise {
    private static final int MONATE = 24;
    private static final int SCHRITT = 3;

    /** Ein Wechsel; {@code person} null fuer die Leistung im Ganzen. */
    public record Wechsel(LocalDate am, String leistung, String person, String vorher, String nachher) {
        /** Was sie danach mehr bringt, wenn sie vorher und nachher sicher oder ausgeschlossen ist; sonst null. */
        BigDecimal unterschied() {
            BigDecimal alt = wert(vorher);
            BigDecimal neu = wert(nachher);
            return alt == null || neu == null ? null : neu.subtract(alt);
        }

        private static BigDecimal wert(String stand) {
            if (stand.startsWith(Ergebnis.EHER_NICHT.schluessel())) {
                return BigDecimal.ZERO;
            }
            String[] enden = stand.substring(stand.indexOf(' ') + 1).split("\\.\\.");
            boolean genau = stand.startsWith(Ergebnis.WAHRSCHEINLICH.schluessel())
                    && enden.length == 2
                    && enden[0].equals(enden[1]);
            return genau ? new BigDecimal(enden[0]) : null;
        }
    }

    private final Familie familie;
    private final LocalDate von;
    private final LocalDate bis;
    private final Map<LocalDate, Map<String, String>> gesehen = new HashMap<>();
    private final List<Wechsel> wechsel = new ArrayList<>();

    private Zeitreise(Familie familie) {
        this.familie = familie;
        von = familie.stichtag();
        bis = von.plusMonths(MONATE);
    }

    /** Dieselbe Familie an einem anderen Tag. */
    public static Familie am(Familie f, LocalDate tag) {
        return new Familie(tag, f.haushalt(), f.erwachsene(), f.kinder(), f.weitere());
    }

    /** Alle Wechsel in den naechsten 24 Monaten, die sich nach je drei Monaten oder an den Tagen des Ausblicks zeigen. */
    public static List<Wechsel> durch(Familie familie, List<Ausblick> ausblick) {
        Zeitreise z = new Zeitreise(familie);
        TreeMap<LocalDate, Boolean> tage = new TreeMap<>();
        for (LocalDate t = z.von; !t.isAfter(z.bis); t = t.plusMonths(SCHRITT)) {
            tage.put(t, true);
        }
        ausblick.forEach(a -> tage.put(a.am(), true));
        tage.put(z.bis, true);
        LocalDate vorher = z.von;
        for (LocalDate t : tage.tailMap(z.von, false).headMap(z.bis, true).keySet()) {
            z.zwischen(vorher, t);
            vorher = t;
        }
        return z.wechsel;
    }

    private void zwischen(LocalDate a, LocalDate b) {
        Map<String, String> vorher = ergebnis(a);
        Map<String, String> nachher = ergebnis(b);
        if (vorher.equals(nachher)) {
            return;
        }
        long tage = ChronoUnit.DAYS.between(a, b);
        if (tage > 1) {
            LocalDate mitte = a.plusDays(tage / 2);
            zwischen(a, mitte);
            zwischen(mitte, b);
            return;
        }
        nachher.forEach((was, wert) -> {
            if (!Objects.equals(vorher.get(was), wert) && bedeutet(vorher.get(was), wert)) {
                String[] teile = was.split("/");
                wechsel.add(new Wechsel(b, teile[0], teile.length > 1 ? teile[1] : null, vorher.get(was), wert));
            }
        });
    }

    /** Betraege einer Leistung, die nicht zusteht, bedeuten nichts. */
    private static boolean bedeutet(String vorher, String nachher) {
        String nicht = Ergebnis.EHER_NICHT.schluessel();
        return !(vorher.startsWith(nicht) && nachher.startsWith(nicht));
    }

    private Map<String, String> ergebnis(LocalDate tag) {
        return gesehen.computeIfAbsent(tag, t -> werte(Fallpruefung.REGELWERK.pruefe(am(familie, t))));
    }

    /** Ergebnis und Betrag je Leistung und je Person. */
    static Map<String, String> werte(Befunde befunde) {
        Map<String, String> m = new TreeMap<>();
        for (Befund b : befunde.befunde()) {
            m.put(b.leistung(), b.ergebnis().schluessel() + " " + betrag(b.betrag()));
            for (PersonBefund p : b.personen()) {
                m.put(b.leistung() + "/" + p.person(), p.ergebnis().schluessel() + " " + betrag(p.betrag()));
            }
        }
        return m;
    }

    private static String betrag(Groesse g) {
        return g == null
                ? "-"
                : g.von().toPlainString() + ".."
                        + (g.bis() == null ? "" : g.bis().toPlainString());
    }
}
