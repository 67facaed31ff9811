package de.familienlotse.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wo Bundesrecht amtlich im Netz steht: zu jeder Fundstelle die Seite ihres Paragrafen. */
public final class Gesetze {
    private static final String ORT = "https://www.gesetze-im-internet.de/";
    private static final Pattern STELLE =
            Pattern.compile("§§? ([0-9]+[a-z]?)\\b.*? ([A-ZÄÖÜ][A-Za-zäöüÄÖÜ/]*(?: [IVX]+| 1995)?)");
    private static final Properties TABELLE = lies();

    private Gesetze() {}

    /** Eine Fundstelle und ihre Adresse; null, wo keine feste Adresse bekannt ist. */
    public record Fundstelle(String text, String adresse) {}

    /** Die einzelnen Fundstellen einer Norm. */
    public static List<Fundstelle> zu(String norm) {
        List<Fundstelle> liste = new ArrayList<>();
        if (norm != null) {
            for (String teil : norm.split("; ")) {
                liste.add(new Fundstelle(teil, adresse(teil)));
            }
        }
        return liste;
    }

    private static String adresse(String stelle) {
        Matcher m = STELLE.matcher(stelle);
        String ordner = m.matches() ? TABELLE.getProperty(m.group(2)) : null;
        return ordner == null ? null : ORT + ordner + "/__" + m.group(1) + ".html";
    }

    private static Properties lies() {
        Properties p = new Properties();
        try (var in = new InputStreamReader(
                Gesetze.class.getResourceAsStream("/platform/gesetze.properties"), StandardCharsets.UTF_8)) {
            p.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return p;
    }
}
