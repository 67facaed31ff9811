package de.familienlotse.bulk;

import de.familienlotse.bulk.Auszug.Betrag;
import de.familienlotse.bulk.Auszug.Ergebnis;
import de.familienlotse.bulk.Auszug.Leistung;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Die Uebersicht als CSV nach RFC 4180: je Leistung und Turnus eine Zeile. {@code summe_von} ist, was alle mit
 * {@code wahrscheinlich} mindestens bekommen; {@code summe_bis}, was alle mit {@code wahrscheinlich} oder {@code vielleicht}
 * hoechstens bekommen, ohne die {@code nach_oben_offen} Familien, deren Betrag keine Grenze hat.
 */
public final class Leistungstafel {
    private static final String KOPF =
            "leistung,wahrscheinlich,vielleicht,eher_nicht,nicht_geprueft,turnus,summe_von,summe_bis,nach_oben_offen\r\n";

    /** Die Betraege einer Leistung in einem Turnus. */
    private static final class Summe {
        private BigDecimal von = BigDecimal.ZERO;
        private BigDecimal bis = BigDecimal.ZERO;
        private long offen;

        void nimm(Betrag b, boolean sicher) {
            von = sicher && b.von() != null ? von.add(b.von()) : von;
            bis = b.bis() == null ? bis : bis.add(b.bis());
            offen += b.bis() == null ? 1 : 0;
        }
    }

    /** Die Ergebnisse einer Leistung. */
    private static final class Stand {
        private final Map<Ergebnis, Long> anzahl = new EnumMap<>(Ergebnis.class);
        private final Map<String, Summe> summen = new TreeMap<>();
    }

    private final Map<String, Stand> jeLeistung = new TreeMap<>();

    /** Zaehlt eine Zeile der Ausgabe mit; eine mit Fehler zaehlt nirgends. */
    public void nimm(Auszug a) {
        if (a.fehler() == null) {
            a.befunde().forEach(this::nimm);
        }
    }

    private void nimm(Leistung l) {
        Stand stand = jeLeistung.computeIfAbsent(l.leistung(), x -> new Stand());
        stand.anzahl.merge(l.ergebnis(), 1L, Long::sum);
        boolean sicher = l.ergebnis() == Ergebnis.WAHRSCHEINLICH;
        if (l.betrag() != null && (sicher || l.ergebnis() == Ergebnis.VIELLEICHT)) {
            String turnus = l.betrag().turnus() == null ? "" : l.betrag().turnus();
            stand.summen.computeIfAbsent(turnus, t -> new Summe()).nimm(l.betrag(), sicher);
        }
    }

    /** Alles bisher Gezaehlte. */
    public String csv() {
        StringBuilder csv = new StringBuilder(KOPF);
        jeLeistung.forEach((leistung, stand) -> {
            StringBuilder anfang = new StringBuilder(leistung);
            for (Ergebnis e : Ergebnis.values()) {
                anfang.append(',').append(stand.anzahl.getOrDefault(e, 0L));
            }
            if (stand.summen.isEmpty()) {
                csv.append(anfang).append(",,,,\r\n");
            }
            stand.summen.forEach((turnus, s) -> csv.append(anfang).append(zeile(turnus, s)));
        });
        return csv.toString();
    }

    private static String zeile(String turnus, Summe s) {
        return "," + turnus + "," + Familientafel.zahl(s.von) + "," + Familientafel.zahl(s.bis) + "," + s.offen
                + "\r\n";
    }
}
