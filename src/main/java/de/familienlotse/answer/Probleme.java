package de.familienlotse.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Die Probleme, die jedes Gesicht kennt, nach HTTP-Status. */
public final class Probleme {
    private static final Map<Integer, Problem> ALLE = Map.of(
            400, problem(400, "anfrage", "Die Anfrage ist falsch.", "Bitte Adresse und Parameter prüfen."),
            404, problem(404, "adresse", "Diese Adresse gibt es nicht.", "Die Adressen stehen unter /v3/api-docs."),
            405,
                    problem(
                            405,
                            "methode",
                            "Diese Methode gibt es hier nicht.",
                            "Die Kopfzeile Allow nennt die erlaubten."),
            406,
                    problem(
                            406,
                            "antworttyp",
                            "Diesen Antworttyp gibt es nicht.",
                            "Bitte in der Kopfzeile Accept application/json angeben."),
            413, problem(413, "groesse", "Die Anfrage ist zu groß.", "Erlaubt sind 64 KiB je Familie."),
            415,
                    problem(
                            415,
                            "medientyp",
                            "Dieser Medientyp wird nicht gelesen.",
                            "Bitte application/json oder application/yaml senden."),
            429,
                    problem(
                            429,
                            "zuviel",
                            "Das waren zu viele Anfragen in kurzer Zeit.",
                            "Die Kopfzeile Retry-After sagt, nach wie vielen Sekunden es weitergeht."),
            503,
                    problem(
                            503,
                            "ausgelastet",
                            "Gerade werden schon so viele Stapel geprüft, wie es geht.",
                            "Die Kopfzeile Retry-After sagt, wann es sich wieder lohnt."),
            500,
                    problem(
                            500,
                            "intern",
                            "Interner Fehler.",
                            "Die Prüfung ist gescheitert. Bitte später noch einmal versuchen."));

    /** Schon die Form stimmt nicht. */
    static final Problem UNLESBAR = problem(
            400,
            "form",
            "Die Anfrage ist nicht lesbar.",
            "Kein gültiges JSON oder YAML, oder ein Schlüssel, ein Typ oder ein Wert, den es nicht gibt. Jeder Fehler"
                    + " steht mit seiner Stelle unter errors.");

    /** Lesbar, aber so kann es nicht sein. */
    static final Problem UNMOEGLICH = problem(
            422,
            "inhalt",
            "Die Angaben sind so nicht möglich.",
            "Zum Beispiel eine Geburt nach dem Stichtag oder ein Verweis auf eine Person, die es nicht gibt. Jeder Fehler"
                    + " steht mit seiner Stelle unter errors.");

    /** Ein Parameter der Adresse stimmt nicht; {@link #parameter} sagt welcher. */
    private static final Problem PARAMETER = problem(
            400,
            "parameter",
            "Ein Parameter der Adresse ist falsch.",
            "Der Text des Fehlers nennt den Parameter und was er kennt.");

    /** Die Eingabe eines Stapels hoert mittendrin auf; was davor kam, ist beantwortet. */
    public static final Problem ABGEBROCHEN = problem(
            400,
            "abgebrochen",
            "Die Eingabe ist vor ihrem Ende abgebrochen.",
            "Diese Zeile und alle danach sind nicht beantwortet. Bitte ab hier noch einmal senden.");

    /** Ein Absender hat schon so viele Stapel laufen, wie er zugleich darf. */
    public static final Problem EIGENE_STAPEL = problem(
            429,
            "eigene-stapel",
            "Von Ihnen laufen schon so viele Stapel, wie einer zugleich haben darf.",
            "Bitte warten, bis einer davon fertig ist. Die Kopfzeile Retry-After sagt, wann es sich wieder lohnt.");

    private Probleme() {}

    /** Das Problem zu einem HTTP-Status; ein unbekannter Status gilt als falsche Anfrage oder interner Fehler. */
    public static Problem zu(int status) {
        Problem bekannt = ALLE.get(status);
        if (bekannt != null) {
            return bekannt;
        }
        Problem aehnlich = ALLE.get(status < 500 ? 400 : 500);
        return new Problem(aehnlich.art(), aehnlich.title(), status, aehnlich.detail());
    }

    /** Ein falscher Parameter der Adresse. */
    public static Problem parameter(String detail) {
        return new Problem(PARAMETER.art(), PARAMETER.title(), PARAMETER.status(), detail);
    }

    /** Jede Art einmal, nach Status geordnet. */
    public static List<Problem> arten() {
        return Stream.concat(
                        Stream.of(UNLESBAR, UNMOEGLICH, PARAMETER, ABGEBROCHEN, EIGENE_STAPEL), ALLE.values().stream())
                .sorted(Comparator.comparingInt(Problem::status).thenComparing(Problem::art))
                .toList();
    }

    private static Problem problem(int status, String art, String titel, String detail) {
        return new Problem(art, titel, status, detail);
    }
}
