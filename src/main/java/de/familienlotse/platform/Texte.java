package de.familienlotse.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** Die Texte der Seiten: je Raum und Sprache eine Datei; was in einer Sprache fehlt, steht deutsch da. */
@Component("messageSource")
public class Texte extends AbstractMessageSource {
    private static final List<String> RAEUME = List.of(
            "api",
            "regelbuch",
            "platform",
            "finder",
            "einbetten",
            "ergebnis",
            "schaubild",
            "feedback",
            "accounts",
            "casework",
            "fragen",
            "leistungen",
            "bedingungen",
            "catalogue",
            "angebote",
            "bausteine");

    private static final String BAUSTEIN = "baustein.";

    private final Map<Sprache, Map<String, String>> texte = Textdateien.lies(RAEUME);
    private final Map<String, String> bausteine = bausteine(texte.get(Sprache.DEUTSCH));
    private final Map<String, MessageFormat> formate = new ConcurrentHashMap<>();

    /** Dieselben Texte ohne Dienst. */
    public static Texte quelle() {
        return new Texte();
    }

    /** Ob der Text in dieser Sprache da ist. */
    public boolean hat(String schluessel, Sprache sprache) {
        return texte.get(sprache).containsKey(schluessel);
    }

    /** Der Text in dieser Sprache oder, so gekennzeichnet, auf Deutsch. */
    public Wort wort(String schluessel, Sprache sprache, Object... werte) {
        String text = getMessage(schluessel, werte, sprache.locale());
        return hat(schluessel, sprache) ? Wort.eigen(text) : Wort.deutsch(text, sprache);
    }

    /** Die Uebersetzung eines Textes aus den Daten oder, so gekennzeichnet, sein deutscher Wortlaut. */
    public Wort datenwort(String schluessel, Sprache sprache, String deutsch) {
        String text = texte.get(sprache).get(schluessel);
        return text == null ? Wort.deutsch(deutsch, sprache) : Wort.eigen(text);
    }

    /** Ein haeufiger Satz aus den Daten (ein Papier, eine Frist) in dieser Sprache oder, so gekennzeichnet, auf Deutsch. */
    public Wort baustein(String deutsch, Sprache sprache) {
        String schluessel = bausteine.get(deutsch);
        return schluessel == null ? Wort.deutsch(deutsch, sprache) : wort(schluessel, sprache);
    }

    /** Die haeufigen Saetze, wie sie in den Daten stehen. */
    Set<String> bausteine() {
        return bausteine.keySet();
    }

    private static Map<String, String> bausteine(Map<String, String> deutsch) {
        return deutsch.entrySet().stream()
                .filter(e -> e.getKey().startsWith(BAUSTEIN))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    @Override
    protected String resolveCodeWithoutArguments(String schluessel, Locale locale) {
        Sprache sprache = Sprache.von(locale);
        String deutsch = texte.get(Sprache.DEUTSCH).get(schluessel);
        return texte.get(sprache).getOrDefault(schluessel, deutsch);
    }

    /** Ein Apostroph im Text ist ein Apostroph; Zahlen stehen in jeder Sprache in denselben Ziffern. */
    @Override
    protected MessageFormat resolveCode(String schluessel, Locale locale) {
        String text = resolveCodeWithoutArguments(schluessel, locale);
        return text == null
                ? null
                : formate.computeIfAbsent(
                        locale.toLanguageTag() + " " + schluessel,
                        k -> new MessageFormat(text.replace("'", "''"), ziffern(locale)));
    }

    private static Locale ziffern(Locale locale) {
        return new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }
}
