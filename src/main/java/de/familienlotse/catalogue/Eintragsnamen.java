package de.familienlotse.catalogue;

import java.util.Optional;

/** Welche Eintraege es gibt und wie sie heissen. */
public interface Eintragsnamen {
    /** Der deutsche Name; leer, wenn es den Eintrag nicht gibt. */
    Optional<String> name(String id);
}
