package de.familienlotse.cli;

import de.familienlotse.comparison.Unterschied;
import de.familienlotse.comparison.Unterschied.Ursache;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Zaehlt Unterschiede je Leistung und Ursache; je Ursache mit einem Beispiel. */
final class Vergleichsbericht {
    /** Was bei einer Leistung aus einem Grund geschieht. */
    private record Grund(Unterschied.Art art, Ursache ursache) {}

    /** Wie oft, und die erste Familie mit ihrem Unterschied. */
    private static final class Zaehler {
        private final int familie;
        private final Unterschied beispiel;
        private int anzahl;

        Zaehler(int familie, Unterschied beispiel) {
            this.familie = familie;
            this.beispiel = beispiel;
        }
    }

    private final Map<String, Map<Grund, Zaehler>> jeLeistung = new TreeMap<>();
    private int familien;
    private int anders;
    private int unbeantwortet;

    /** Nimmt die naechste Familie auf. */
    void nimm(List<Unterschied> unterschiede) {
        familien++;
        anders += unterschiede.isEmpty() ? 0 : 1;
        for (Unterschied u : unterschiede) {
            Zaehler z = jeLeistung
                    .computeIfAbsent(u.leistung(), l -> new LinkedHashMap<>())
                    .computeIfAbsent(new Grund(u.art(), u.ursache()), g -> new Zaehler(familien, u));
            z.anzahl++;
        }
    }

    /** Nimmt eine Familie auf, die nur eine Seite oder keine beantwortet. */
    void unbeantwortet() {
        familien++;
        unbeantwortet++;
    }

    /** Die Zahl der Familien mit mindestens einem Unterschied. */
    int anders() {
        return anders;
    }

    /** Schreibt den Bericht, je Leistung die haeufigste Ursache zuerst. */
    void schreibe(PrintStream ziel) {
        ziel.println(String.format(
                Locale.GERMANY,
                "%,d Familien verglichen, %,d mit Unterschieden, %,d von einer Seite nicht beantwortet",
                familien,
                anders,
                unbeantwortet));
        jeLeistung.forEach((leistung, gruende) -> {
            ziel.println();
            ziel.println(leistung);
            gruende.entrySet().stream()
                    .sorted(Comparator.comparingInt(e -> -e.getValue().anzahl))
                    .forEach(e -> zeile(ziel, e.getKey(), e.getValue()));
        });
    }

    private static void zeile(PrintStream ziel, Grund grund, Zaehler z) {
        ziel.println(
                String.format(Locale.GERMANY, "  %,7d  %-9s  %s", z.anzahl, wort(grund.art()), text(grund.ursache())));
        ziel.println("           Familie " + z.familie + ": "
                + stand(z.beispiel.vonErgebnis(), z.beispiel.vonBetrag()) + " → "
                + stand(z.beispiel.nachErgebnis(), z.beispiel.nachBetrag()));
    }

    private static String wort(Unterschied.Art art) {
        return switch (art) {
            case NEU -> "neu";
            case ENTFAELLT -> "entfällt";
            case GEAENDERT -> "geändert";
        };
    }

    private static String text(Ursache u) {
        if (u == null) {
            return "nur auf einer Seite geprüft";
        }
        String norm = u.norm() == null ? "" : " (" + u.norm() + ")";
        return u.text() + norm + (u.id() == null ? "" : " [" + u.id() + "]");
    }

    private static String stand(String ergebnis, String betrag) {
        return ergebnis == null ? "nicht geprüft" : ergebnis + (betrag == null ? "" : " " + betrag);
    }
}
