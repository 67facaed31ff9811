package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Gesetze;
import de.familienlotse.rules.Regelbeschreibung;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Die Werte des Rechts, die fuer eine Leistung am Stichtag gelten. */
final class Grenzenbau {
    private static final int HUNDERT = 2;

    private final Blick blick;

    Grenzenbau(Blick blick) {
        this.blick = blick;
    }

    /** Bestaetigte Werte, die eine Zahl sind. */
    List<WarumSeite.Grenze> baue(String leistung) {
        LocalDate tag = blick.befunde().stichtag();
        return blick.werk().beschreibung(leistung).parameter().stream()
                .filter(p -> p.bestaetigt() && am(p, tag) != null && am(p, tag).getValue() instanceof BigDecimal)
                .map(p -> grenze(p, am(p, tag)))
                .toList();
    }

    private static Map.Entry<LocalDate, Object> am(Regelbeschreibung.Groesse p, LocalDate tag) {
        return new TreeMap<>(p.werte()).floorEntry(tag);
    }

    private WarumSeite.Grenze grenze(Regelbeschreibung.Groesse p, Map.Entry<LocalDate, Object> wert) {
        return new WarumSeite.Grenze(
                blick.sprecher().daten(p.was()),
                wert(p, (BigDecimal) wert.getValue()),
                blick.sprecher().tag(wert.getKey()),
                blick.werk().quelle(p.name(), wert.getKey()),
                Gesetze.zu(p.norm()));
    }

    private String wert(Regelbeschreibung.Groesse p, BigDecimal zahl) {
        Sprecher s = blick.sprecher();
        return switch (String.valueOf(p.einheit())) {
            case "euro" -> s.euro(zahl);
            case "anteil" -> s.sage("warum.einheit.prozent", schlicht(zahl.movePointRight(HUNDERT)));
            default ->
                s.kennt("warum.einheit." + p.einheit())
                        ? s.sage("warum.einheit." + p.einheit(), schlicht(zahl))
                        : schlicht(zahl);
        };
    }

    private String schlicht(BigDecimal zahl) {
        BigDecimal z = zahl.stripTrailingZeros();
        return z.scale() <= 0 ? z.toPlainString() : blick.sprecher().zahl(z);
    }
}
