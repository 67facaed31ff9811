package de.familienlotse.comparison;

import de.familienlotse.findings.Befunde;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Welche Leistung den Sprung zwischen zwei Stellen ausmacht. */
final class Ausschlag {
    private final Befunde a;
    private final Befunde b;
    private final Map<String, BigDecimal> vorher;
    private final Map<String, BigDecimal> nachher;

    Ausschlag(Befunde a, Befunde b, Map<String, BigDecimal> vorher, Map<String, BigDecimal> nachher) {
        this.a = a;
        this.b = b;
        this.vorher = vorher;
        this.nachher = nachher;
    }

    /** Die mit dem groessten Betrag in dieser Richtung; zuerst zaehlen die, deren Anspruch beginnt oder endet. Null, wenn keine. */
    String leistung(int richtung) {
        Set<String> alle = new LinkedHashSet<>(vorher.keySet());
        alle.addAll(nachher.keySet());
        Set<String> kippen = new LinkedHashSet<>(alle);
        kippen.removeIf(l -> Leistungsunterschied.moeglich(a.zu(l)) == Leistungsunterschied.moeglich(b.zu(l)));
        String meiste = meiste(kippen, richtung);
        return meiste == null ? meiste(alle, richtung) : meiste;
    }

    private String meiste(Set<String> leistungen, int richtung) {
        String meiste = null;
        BigDecimal groesste = BigDecimal.ZERO;
        for (String l : leistungen) {
            BigDecimal mehr = nachher.getOrDefault(l, BigDecimal.ZERO)
                    .subtract(vorher.getOrDefault(l, BigDecimal.ZERO))
                    .multiply(BigDecimal.valueOf(richtung));
            if (mehr.compareTo(groesste) > 0) {
                groesste = mehr;
                meiste = l;
            }
        }
        return meiste;
    }
}
