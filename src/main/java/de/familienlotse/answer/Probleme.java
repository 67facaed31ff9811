package de.familienlotse.answer;

import java.util.Map;

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

    /** Die Eingabe eines Stapels hoert mittendrin auf; was davor kam, ist beantwortet. */
    public static final Problem ABGEBROCHEN = problem(
            400,
            "abgebrochen",
            "Die Eingabe ist vor ihrem Ende abgebrochen.",
            "Diese Zeile und alle danach sind nicht beantwortet. Bitte ab hier noch einmal senden.");

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

    private static Problem problem(int status, String art, String titel, String detail) {
        return new Problem(art, titel, status, detail);
    }
}
