package de.familienlotse.platform;

import java.util.List;
import java.util.regex.Pattern;

/** Was eine Seite laden darf und wer sie in einem Rahmen zeigen darf. */
public final class Inhaltsregel {
    /** Der Name der Kopfzeile. */
    public static final String KOPFZEILE = "Content-Security-Policy";

    private static final Pattern HERKUNFT = Pattern.compile("https?://[A-Za-z0-9.*-]+(:\\d{1,5})?");
    private static final String BILDER = "img-src 'self' data:";
    private static final String EIGENES = "default-src 'none'; style-src 'self'; font-src 'self'; " + BILDER
            + "; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private Inhaltsregel() {}

    /** Niemand zeigt die Seite in einem Rahmen. */
    static String streng() {
        return EIGENES + "'none'";
    }

    /**
     * Die Seite darf ein eigenes Programm benutzen und Bilder von dieser einen Herkunft zeigen.
     *
     * @throws IllegalArgumentException wenn es keine Herkunft wie {@code https://www.hamm.de} ist
     */
    public static String mitBildern(String herkunft) {
        pruefe(List.of(herkunft));
        return streng().replace(BILDER, "script-src 'self'; " + BILDER + " " + herkunft);
    }

    /**
     * Diese Seiten und die eigenen zeigen sie in einem Rahmen; ohne Seiten niemand.
     *
     * @throws IllegalArgumentException wenn eine keine Herkunft wie {@code https://www.hamm.de} ist
     */
    public static String einbettbar(List<String> seiten) {
        pruefe(seiten);
        return seiten.isEmpty() ? streng() : EIGENES + "'self' " + String.join(" ", seiten);
    }

    private static void pruefe(List<String> seiten) {
        seiten.stream().filter(s -> !HERKUNFT.matcher(s).matches()).findFirst().ifPresent(s -> {
            throw new IllegalArgumentException("Keine Herkunft wie https://www.hamm.de: " + s);
        });
    }
}
