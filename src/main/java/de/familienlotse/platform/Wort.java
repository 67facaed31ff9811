package de.familienlotse.platform;

/** Ein Text aus den Daten; {@code lang} ist null in der Sprache der Seite, sonst ihr Kennzeichen. */
public record Wort(String text, String lang) {
    /** Ein Text in der Sprache der Seite. */
    public static Wort eigen(String text) {
        return new Wort(text, null);
    }

    /** Ein deutscher Text auf einer Seite dieser Sprache. */
    public static Wort deutsch(String text, Sprache seite) {
        return new Wort(text, seite == Sprache.DEUTSCH ? null : Sprache.DEUTSCH.tag());
    }
}
