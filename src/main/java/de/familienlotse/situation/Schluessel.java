package de.familienlotse.situation;

import java.util.Locale;

/** Ein Aufzaehlungswert, der in der Anfrage klein und mit Bindestrich steht ({@code im-haushalt}). */
public interface Schluessel {
    /** Name der Konstante. */
    String name();

    /** Schreibweise in der Anfrage. */
    default String schluessel() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
