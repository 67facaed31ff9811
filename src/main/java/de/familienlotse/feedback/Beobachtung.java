package de.familienlotse.feedback;

import de.familienlotse.platform.Rahmen;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Was von einer beantworteten Anfrage zaehlt: ihr deutscher Pfad ohne alles dahinter, die Sprache, der Ausgang.
 *
 * @param ziel wohin die Antwort weiterleitet; sonst null
 */
record Beobachtung(String methode, int status, String typ, String ziel, Rahmen rahmen) {
    private static final int GUT = 2;
    private static final int HUNDERT = 100;
    private static final int WEITER = 303;
    private static final String WARUM = "/finder/warum/";
    private static final String ERSTE = "/finder/wohnort";
    private static final String EINZELN = "/finder/frage/";

    Optional<Ereignis> ereignis(Predicate<String> leistungen) {
        return switch (methode) {
            case "GET" -> gezeigt(leistungen);
            case "POST" -> weg();
            default -> Optional.empty();
        };
    }

    private Optional<Ereignis> gezeigt(Predicate<String> leistungen) {
        if (status / HUNDERT != GUT || typ == null || !typ.startsWith("text/html")) {
            return Optional.empty();
        }
        String pfad = rahmen.pfad();
        String id = pfad.startsWith(WARUM) ? pfad.substring(WARUM.length()) : "";
        return Seitenart.zu(pfad)
                .map(seite -> Ereignis.gezeigt(seite, rahmen.sprache(), leistungen.test(id) ? id : ""));
    }

    /** Ein Weg beginnt mit der ersten Antwort und endet, wo nach der letzten Frage die Antworten oder das Ergebnis folgen. */
    private Optional<Ereignis> weg() {
        String pfad = rahmen.pfad();
        if (status != WEITER || ziel == null || !pfad.startsWith("/finder/") || pfad.startsWith(EINZELN)) {
            return Optional.empty();
        }
        String danach = ziel.split("[?#]", 2)[0];
        boolean ende = danach.endsWith("/finder/antworten") || danach.endsWith("/finder/ergebnis");
        boolean anfang = pfad.equals(ERSTE) && !danach.endsWith(ERSTE);
        return anfang == ende
                ? Optional.empty()
                : Optional.of(Ereignis.weg(anfang ? "begonnen" : "abgeschlossen", rahmen.sprache()));
    }
}
