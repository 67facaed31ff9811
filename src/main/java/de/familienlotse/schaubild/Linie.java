package de.familienlotse.schaubild;

import de.familienlotse.comparison.Verlauf;

/** Ein Verlauf mit dem Namen, unter dem er im Bild steht, in der Sprache der Seite. */
public record Linie(String name, Verlauf verlauf) {}
