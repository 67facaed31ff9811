package de.familienlotse.rules;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.Locale;

/** Was aus einer Bedingung an einem kommenden Tag wird. */
enum Wird {
    JA,
    NEIN,
    /** Die Behoerde entscheidet, oder es fehlt dann eine Angabe. */
    OFFEN,
    /** Vielleicht wahr; das sagt erst eine neue Rechnung. */
    KANN,
    /** Vielleicht nicht mehr wahr; das sagt erst eine neue Rechnung. */
    FRAGLICH,
    /** Es wird mit dem neuen Alter ausgerechnet. */
    RECHNE,
    /** Die Regel selbst wird an diesem Tag gefragt. */
    FRAGE;

    private static final Wahrheit SPAETER = Wahrheit.offen(Fakten.KEINE);

    static Wird von(String wort) {
        return valueOf(wort.toUpperCase(Locale.ROOT));
    }

    /** Ob erst eine neue Rechnung mehr sagt. */
    boolean unklar() {
        return this == KANN || this == FRAGLICH;
    }

    /** Ob sich an dieser heutigen Wahrheit etwas aendern kann. */
    boolean bewegt(Wahrheit heute) {
        return this == KANN ? !heute.istJa() : this != FRAGLICH || !heute.istNein();
    }

    /** Die Wahrheit an diesem Tag; offen, solange nicht gerechnet ist. */
    Wahrheit wahrheit() {
        return this == JA ? Wahrheit.JA : this == NEIN ? Wahrheit.NEIN : SPAETER;
    }
}
