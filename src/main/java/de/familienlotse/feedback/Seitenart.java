package de.familienlotse.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Eine Art von Seiten, die gezaehlt wird. Ein Pfad mit Stern steht fuer alles darunter. */
enum Seitenart {
    START("/", "/finder"),
    ANTWORTEN("/finder/antworten"),
    ERGEBNIS("/finder/ergebnis", "/finder/ergebnis/*"),
    WARUM("/finder/warum/*"),
    MERKEN("/finder/merken"),
    TEILEN("/finder/teilen"),
    GETEILT("/finder/geteilt"),
    KATALOG("/angebote", "/angebote/*", "/lebensphase/*", "/veranstaltungen", "/finder/angebote"),
    FRAGE("/finder/*"),
    HILFE("/hilfe"),
    SPUREN("/spuren"),
    DATENSCHUTZ("/datenschutz"),
    BARRIEREFREIHEIT("/barrierefreiheit"),
    IMPRESSUM("/impressum"),
    RUECKMELDUNG("/rueckmeldung"),
    ZAHLEN("/zahlen"),
    REGELWERK("/regelwerk", "/regelwerk/*");

    private final List<String> pfade;

    Seitenart(String... pfade) {
        this.pfade = List.of(pfade);
    }

    /** Die erste Art, zu der der Pfad gehoert; leer, wenn er nicht gezaehlt wird. */
    static Optional<Seitenart> zu(String pfad) {
        return Arrays.stream(values()).filter(a -> a.hat(pfad)).findFirst();
    }

    private boolean hat(String pfad) {
        return pfade.stream()
                .anyMatch(p -> p.endsWith("*") ? pfad.startsWith(p.substring(0, p.length() - 1)) : p.equals(pfad));
    }
}
