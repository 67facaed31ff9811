package de.familienlotse.bulk;

import de.familienlotse.bulk.Auszug.Betrag;
import de.familienlotse.bulk.Auszug.Ergebnis;
import de.familienlotse.bulk.Auszug.Weg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Die Zusammenfassung als CSV nach RFC 4180: je Zeile der Eingabe eine, mit den Ergebnissen gezaehlt und den Summen der Wege. */
public final class Familientafel {
    private static final String ENDE = "\r\n";

    private final List<String> wege;

    /** {@code wege} sind alle Kennungen, in der Reihenfolge der Spalten. */
    public Familientafel(List<String> wege) {
        this.wege = List.copyOf(wege);
    }

    /** Die Namen der Spalten. */
    public String kopf() {
        List<String> felder = new ArrayList<>(List.of("zeile", "stichtag", "fehler"));
        for (Ergebnis e : Ergebnis.values()) {
            felder.add(e.name().toLowerCase(java.util.Locale.ROOT));
        }
        felder.add("empfohlen");
        for (String weg : wege) {
            for (String spalte : List.of("von", "bis", "gesamt_von", "gesamt_bis")) {
                felder.add("weg_" + weg + "_" + spalte);
            }
        }
        return String.join(",", felder) + ENDE;
    }

    /** Eine Zeile; was offen oder nicht da ist, bleibt leer. */
    public String zeile(long nummer, Auszug a) {
        List<String> felder = new ArrayList<>(List.of(Long.toString(nummer)));
        if (a.fehler() == null) {
            felder.add(a.stichtag().toString());
            felder.add("");
            for (Ergebnis e : Ergebnis.values()) {
                felder.add(Long.toString(
                        a.befunde().stream().filter(b -> b.ergebnis() == e).count()));
            }
            wege(felder, a.wege());
        } else {
            felder.addAll(List.of("", Integer.toString(a.fehler().status()), "", "", "", "", ""));
            wege.forEach(w -> felder.addAll(List.of("", "", "", "")));
        }
        return String.join(",", felder) + ENDE;
    }

    private void wege(List<String> felder, List<Weg> da) {
        felder.add(da.stream().filter(Weg::empfohlen).map(Weg::id).findFirst().orElse(""));
        for (String id : wege) {
            Weg weg = da.stream().filter(w -> w.id().equals(id)).findFirst().orElse(null);
            spanne(felder, weg == null ? null : weg.summe());
            spanne(felder, weg == null ? null : weg.gesamt());
        }
    }

    private static void spanne(List<String> felder, Betrag b) {
        felder.add(b == null ? "" : zahl(b.von()));
        felder.add(b == null ? "" : zahl(b.bis()));
    }

    static String zahl(BigDecimal zahl) {
        return zahl == null ? "" : zahl.toPlainString();
    }
}
