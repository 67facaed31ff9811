package de.familienlotse.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Was Lebensphasen ueber das Alter der Kinder und die Zielgruppe sagen. */
public final class Lebensalter {
    private static final Map<String, Alter> ALTER = Map.of(
            "kinderwunsch", Alter.UNTERWEGS,
            "schwangerschaft", Alter.UNTERWEGS,
            "geburt", new Alter(0, 11),
            "0-3", new Alter(0, 35),
            "kita", new Alter(36, 83),
            "grundschule", new Alter(72, 131),
            "weiterfuehrende-schule", new Alter(120, null),
            "uebergang-schule-beruf", new Alter(168, null));

    private static final Map<String, String> ZIELGRUPPEN = Map.of(
            "schwangerschaft", "schwangere",
            "geburt", "eltern-mit-baby",
            "alleinerziehend", "alleinerziehende",
            "krankheit-behinderung-pflege", "familien-mit-behinderung",
            "zuwanderung-asyl", "neu-in-deutschland",
            "tod", "trauernde");

    private Lebensalter() {}

    /** Vom juengsten bis zum aeltesten Kind; nennt eine Phase kein Alter, jedes. */
    public static Alter von(Collection<String> lebensphasen) {
        if (lebensphasen.isEmpty() || !ALTER.keySet().containsAll(lebensphasen)) {
            return Alter.JEDES;
        }
        List<Alter> alle = lebensphasen.stream().map(ALTER::get).toList();
        int von = alle.stream().mapToInt(Alter::von).min().getAsInt();
        boolean offen = alle.stream().anyMatch(a -> a.bis() == null);
        return new Alter(
                von, offen ? null : alle.stream().mapToInt(Alter::bis).max().getAsInt());
    }

    /** Die Zielgruppen, die in den Phasen stecken. */
    public static List<String> zielgruppen(Collection<String> lebensphasen) {
        return lebensphasen.stream()
                .map(ZIELGRUPPEN::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
