package de.familienlotse.api;

import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Weg;
import java.util.Arrays;
import java.util.List;

/** Die Antwort auf die Probe, nach Ergebnis geordnet. */
record ProbeSeite(String stichtag, String stand, List<Gruppe> gruppen, List<Summe> wege) {
    static ProbeSeite von(Befunde b) {
        return new ProbeSeite(
                b.stichtag().toString(),
                String.valueOf(b.stand()),
                Arrays.stream(Ergebnis.values()).map(e -> Gruppe.von(e, b)).toList(),
                b.wege().stream().map(Summe::von).toList());
    }

    /** Alle Befunde mit demselben Ergebnis. */
    record Gruppe(String ergebnis, List<Karte> karten) {
        static Gruppe von(Ergebnis ergebnis, Befunde b) {
            return new Gruppe(
                    ergebnis.schluessel(),
                    b.befunde().stream()
                            .filter(f -> f.ergebnis() == ergebnis)
                            .map(Karte::von)
                            .toList());
        }
    }

    /** Ein Weg mit seiner Summe; {@code betrag} null, wenn nichts gesagt werden kann. */
    record Summe(String text, String betrag, boolean empfohlen) {
        static Summe von(Weg weg) {
            String text = weg.text() == null ? String.join(", ", weg.leistungen()) : weg.text();
            return new Summe(text, Betragstext.euro(weg.summe()), weg.empfohlen());
        }
    }
}
