package de.familienlotse.comparison;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Lesen;
import java.math.BigDecimal;
import java.util.List;

/** Fragen nach Verlaeufen fuer die Tests. */
final class Verlaeufe {
    static final String LOHN = "erwachsene/a1/taetigkeiten/0/brutto";
    static final List<Fall> FAMILIEN = Faelle.einzelne("familien");

    private Verlaeufe() {}

    static Fall fall(String name) {
        return FAMILIEN.stream()
                .filter(f -> f.name().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    static Eingabebaum baum(Fall fall) {
        return Eingabebaum.json(Faelle.json(fall.anfrage()));
    }

    static Verlauf rechne(Eingabebaum situation, String fakt, long von, long bis, long schritt) {
        return new Verlaufsrechner(Lesen.LESER)
                .rechne(
                        Fallpruefung.REGELWERK,
                        new Verlaufsfrage(situation, fakt, zahl(von), zahl(bis), zahl(schritt)));
    }

    static BigDecimal zahl(long zahl) {
        return BigDecimal.valueOf(zahl);
    }
}
