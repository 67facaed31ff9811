package de.familienlotse.finder.form;

/** Eine Antwort, die zur Wahl steht: ihr Wert und der Schluessel ihres Textes. */
public record Wahl(String wert, String text) {}
