package de.familienlotse.bench;

import de.familienlotse.rules.Direktrechnung;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Familie;

/** Vergleicht die Antwort ohne Regelmaschine mit der des Regelwerks. */
final class Abgleich {
    private final Regelwerk regelwerk;
    private final Direktrechnung direkt;
    private int verglichen;

    Abgleich(Regelwerk regelwerk, Direktrechnung direkt) {
        this.regelwerk = regelwerk;
        this.direkt = direkt;
    }

    /** @throws IllegalStateException wenn sich die Antworten unterscheiden */
    void vergleiche(Familie familie) {
        var regeln = regelwerk.pruefe(familie);
        var ohne = direkt.pruefe(familie);
        if (!regeln.equals(ohne)) {
            throw new IllegalStateException("Regelwerk " + regeln + "\nohne Regelmaschine " + ohne);
        }
        verglichen += regeln.befunde().stream().mapToInt(b -> b.bedingungen().size()).sum();
    }

    /** Wie viele Bedingungen gleich waren. */
    int verglichen() {
        return verglichen;
    }
}
