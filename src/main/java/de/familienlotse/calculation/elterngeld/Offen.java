package de.familienlotse.calculation.elterngeld;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Offene Wahrheiten in diesem Raum. */
final class Offen {
    /** Durch keine Antwort zu klaeren: das entscheidet die Behoerde oder die Geburt. */
    static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    private Offen() {}

    /** Eine Frage nach Alter, Stunden oder Dauer: ihre Antwort entscheidet ueber den Anspruch, nicht ueber die Hoehe. */
    static Wahrheit schlicht(Wahrheit w) {
        return w.istOffen() ? Wahrheit.offen(w.fehlt()) : w;
    }
}
