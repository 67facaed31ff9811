package de.familienlotse.rules;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import java.time.LocalDate;
import java.util.List;

/** Nennt die naechsten Tage, an denen verfaellt, was aus heute moeglichen Leistungen nicht genutzt oder erklaert ist. */
final class Kalenderfristen {
    private final Ausblickwerk werk;
    private final LocalDate heute;
    private final Ereignisbetrag betrag;

    Kalenderfristen(Ausblickwerk werk, LocalDate heute, Ereignisbetrag betrag) {
        this.werk = werk;
        this.heute = heute;
        this.betrag = betrag;
    }

    /** Haengt an {@code liste} an, was fuer die Leistungen dieser Auswahl gilt. */
    void nenne(List<Ausblick> liste, Auswahl auswahl) {
        for (Kalenderfrist f : werk.kalenderfristen()) {
            List<Befund> moeglich = f.leistungen().stream()
                    .filter(auswahl::umfasst)
                    .map(betrag::befund)
                    .filter(b -> b.ergebnis() != Ergebnis.EHER_NICHT)
                    .sorted(Befundliste.ORDNUNG)
                    .toList();
            if (!moeglich.isEmpty()) {
                liste.add(ausblick(f, moeglich.stream().map(Befund::leistung).toList()));
            }
        }
    }

    /** Wie viel noch ungenutzt ist, fragt niemand: darum ohne Betrag. */
    private Ausblick ausblick(Kalenderfrist f, List<String> leistungen) {
        LocalDate tag = f.naechster(heute);
        List<String> weitere = leistungen.subList(1, leistungen.size());
        return new Ausblick(
                tag, Ereignisart.FRIST, leistungen.get(0), null, null, f.satz(tag), f.norm(), null, null, weitere);
    }
}
