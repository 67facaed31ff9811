package de.familienlotse.answer;

import java.util.Locale;
import java.util.Optional;

/** Wie ausfuehrlich geantwortet wird. */
public enum Detail {
    /** Je Leistung die entscheidende Bedingung, die offenen und der Betrag. */
    KURZ,
    /** Jede Bedingung und der ganze Rechenweg. */
    VOLL;

    /** Schreibweise nach aussen. */
    public String schluessel() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Das Detail dieses Namens. */
    public static Optional<Detail> von(String schluessel) {
        for (Detail d : values()) {
            if (d.schluessel().equals(schluessel)) {
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }
}
