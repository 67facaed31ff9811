package de.familienlotse.comparison;

import de.familienlotse.rules.Regelwerk;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.FamilienLeser;

/** Rechnet, was entlang eines Fakts zur Verfuegung steht. Behaelt nichts; gleichzeitig nutzbar. */
public final class Verlaufsrechner {
    private final FamilienLeser leser;

    /** {@code leser}: liest die Situation und jede Aenderung. */
    public Verlaufsrechner(FamilienLeser leser) {
        this.leser = leser;
    }

    /**
     * Der Verlauf. Jeder Punkt ist die Antwort auf dieselbe Situation mit diesem Wert; zu einem anderen Brutto wird das Netto neu geschaetzt.
     *
     * @throws de.familienlotse.situation.UngueltigeAngaben mit allen Fehlern der Frage
     */
    public Verlauf rechne(Regelwerk regelwerk, Verlaufsfrage frage) {
        Faktpfad fakt = new Verlaufspruefung(frage, leser).pruefe();
        try (Sitzung sitzung = new Sitzung(regelwerk)) {
            return new Verlaufsbau(frage, fakt, new Stellen(leser, frage.situation(), fakt, sitzung)).baue();
        }
    }
}
