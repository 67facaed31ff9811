package de.familienlotse.finder.ergebnis;

import de.familienlotse.finder.Leistungsworte;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Sagt Texte, Zahlen und Tage in der Sprache der Seite; fuer eine Anfrage, nicht fuer mehrere zugleich. */
final class Sprecher {
    private static final String BEDINGUNG = "bedingung.";

    private static final int CENT = 2;
    private static final int FEIN = 4;

    private final Texte texte;
    private final Sprache sprache;
    private final NumberFormat form;
    private final DateTimeFormatter tage;

    Sprecher(Texte texte, Sprache sprache) {
        this.texte = texte;
        this.sprache = sprache;
        Locale ziffern = ziffern(sprache);
        form = NumberFormat.getNumberInstance(ziffern);
        form.setRoundingMode(RoundingMode.HALF_UP);
        tage = DateTimeFormatter.ofPattern("dd.MM.yyyy", ziffern);
    }

    /** Wo die Schreibweise der Zahlen nach CLDR gilt; arabisch da, wo lateinische Ziffern ueblich sind. */
    private static Locale ziffern(Sprache sprache) {
        return sprache == Sprache.ARABISCH
                ? Locale.forLanguageTag("ar-MA")
                : Locale.forLanguageTag(sprache.locale().getLanguage());
    }

    /** Der Text zum Schluessel. */
    String sage(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte.length == 0 ? null : werte, sprache.locale());
    }

    /** Der Text zum Schluessel, gekennzeichnet, wenn er nur deutsch da ist. */
    Wort wort(String schluessel, Object... werte) {
        return texte.wort(schluessel, sprache, werte.length == 0 ? null : werte);
    }

    /** Der Text zum Schluessel oder, wenn es ihn gar nicht gibt, der deutsche aus den Daten. */
    Wort oder(String schluessel, String deutsch) {
        return texte.hat(schluessel, Sprache.DEUTSCH)
                ? wort(schluessel)
                : texte.datenwort(schluessel, sprache, deutsch);
    }

    /** Ob es den Text auf Deutsch gibt. */
    boolean kennt(String schluessel) {
        return texte.hat(schluessel, Sprache.DEUTSCH);
    }

    /** Die Teile nacheinander, mit dem Komma der Sprache. */
    String liste(Collection<String> teile) {
        return String.join(sage("liste.komma") + " ", teile);
    }

    /** Ein deutscher Text aus den Daten, als solcher gekennzeichnet. */
    Wort daten(String text) {
        return text == null ? null : Wort.deutsch(text, sprache);
    }

    List<Wort> daten(Collection<String> liste) {
        return liste.stream().map(this::daten).toList();
    }

    /** Ein Papier oder eine Frist, notfalls deutsch. */
    Wort baustein(String text) {
        return text == null ? null : texte.baustein(text, sprache);
    }

    List<Wort> bausteine(Collection<String> liste) {
        return liste.stream().map(this::baustein).toList();
    }

    /** Der Name einer Leistung, notfalls deutsch. */
    Wort name(Leistung l) {
        return Leistungsworte.name(l, texte, sprache);
    }

    /** Was die Leistung ist, in zwei Saetzen, notfalls deutsch. */
    Wort kurz(Leistung l) {
        return Leistungsworte.kurz(l, texte, sprache);
    }

    /** Der Satz einer Bedingung: der Leistung eigen, sonst der gemeinsame, sonst deutsch. */
    Wort bedingung(String leistung, String id, String deutsch) {
        String eigen = BEDINGUNG + leistung + "." + id;
        return texte.datenwort(texte.hat(eigen, sprache) ? eigen : BEDINGUNG + id, sprache, deutsch);
    }

    String tag(LocalDate tag) {
        return tag == null ? null : tage.format(tag);
    }

    /** 518 € oder 519,50 €; englisch €519.50. */
    String euro(BigDecimal betrag) {
        BigDecimal b = betrag.setScale(CENT, RoundingMode.HALF_UP);
        boolean ganz = b.stripTrailingZeros().scale() <= 0;
        String zahl = zahl(b, ganz ? 0 : CENT, CENT);
        return sprache == Sprache.ENGLISCH ? "€" + zahl : zahl + " €";
    }

    /** Eine Zahl mit zwei bis vier Stellen nach dem Komma. */
    String zahl(BigDecimal zahl) {
        return zahl(zahl, FEIN);
    }

    /** Eine Zahl mit zwei bis so vielen Stellen nach dem Komma. */
    String zahl(BigDecimal zahl, int hoechstens) {
        return zahl(zahl, CENT, hoechstens);
    }

    private String zahl(BigDecimal zahl, int mindestens, int hoechstens) {
        form.setMinimumFractionDigits(mindestens);
        form.setMaximumFractionDigits(hoechstens);
        return form.format(zahl);
    }
}
