package de.familienlotse.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Eine Sprache der Seiten. Die erste Stelle des Pfads waehlt sie; Deutsch steht ohne. */
public enum Sprache {
    DEUTSCH("de", "Deutsch"),
    LEICHT("de-simple", "Leichte Sprache"),
    ENGLISCH("en", "English"),
    TUERKISCH("tr", "Türkçe"),
    ARABISCH("ar", "العربية"),
    UKRAINISCH("uk", "Українська"),
    RUSSISCH("ru", "Русский"),
    POLNISCH("pl", "Polski"),
    RUMAENISCH("ro", "Română");

    private final String tag;
    private final String eigenname;
    private final Locale locale;

    Sprache(String tag, String eigenname) {
        this.tag = tag;
        this.eigenname = eigenname;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** Das Kennzeichen nach BCP 47. */
    public String tag() {
        return tag;
    }

    /** Der Name in der Sprache selbst. */
    public String eigenname() {
        return eigenname;
    }

    public Locale locale() {
        return locale;
    }

    /** Die Schreibrichtung: ltr oder rtl. */
    public String richtung() {
        return this == ARABISCH ? "rtl" : "ltr";
    }

    /** Was vor dem Pfad steht: leer fuer Deutsch, sonst wie {@code /tr}. */
    public String praefix() {
        return this == DEUTSCH ? "" : "/" + tag;
    }

    /** Die Sprache, die der Pfad waehlt; leer, wenn er keine nennt. */
    static Optional<Sprache> imPfad(String pfad) {
        return Arrays.stream(values())
                .filter(s -> s != DEUTSCH)
                .filter(s -> pfad.equals(s.praefix()) || pfad.startsWith(s.praefix() + "/"))
                .findFirst();
    }

    /** Die Sprache zu einem Locale; Deutsch, wenn es keine unserer Sprachen ist. */
    public static Sprache von(Locale locale) {
        return Arrays.stream(values())
                .filter(s -> s.tag.equalsIgnoreCase(locale.toLanguageTag()))
                .findFirst()
                .orElse(DEUTSCH);
    }
}
