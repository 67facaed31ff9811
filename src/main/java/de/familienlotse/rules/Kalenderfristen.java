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
            if (f.leistungen().stream().anyMatch(l -> auswahl.umfasst(l) && moeglich(l))) {
                liste.add(ausblick(f));
            }
        }
    }

    private boolean moeglich(int leistung) {
        return betrag.befund(leistung).ergebnis() != Ergebnis.EHER_NICHT;
    }

    /** Wie viel noch ungenutzt ist, fragt niemand: darum ohne Betrag. */
    private Ausblick ausblick(Kalenderfrist f) {
        LocalDate tag = f.naechster(heute);
        List<String> leistungen = f.leistungen().stream()
                .filter(this::moeglich)
                .map(betrag::befund)
                .sorted(Befundliste.ORDNUNG)
                .map(Befund::leistung)
                .toList();
        List<String> weitere = leistungen.subList(1, leistungen.size());
        return new Ausblick(
                tag, Ereignisart.FRIST, leistungen.get(0), null, null, text(f, tag), f.norm(), null, null, weitere);
    }

    private String text(Kalenderfrist f, LocalDate tag) {
        return f.eine() ? werk.leistung(f.leistungen().get(0)).name() + ": " + f.satz(tag) : f.satz(tag);
    }
}
