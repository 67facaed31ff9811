package de.familienlotse.situation;

import java.util.List;

/** Eine Anfrage, aus der keine Familie wird, mit allen Fehlern. Traegt nie eine Antwort. */
public final class UngueltigeAngaben extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Lesefehler> fehler;

    /** Aus mindestens einem Fehler. */
    public UngueltigeAngaben(List<Lesefehler> fehler) {
        super("Ungültige Angaben: " + fehler.size() + " Fehler", null, false, false);
        this.fehler = List.copyOf(fehler);
    }

    /** Alle Fehler in der Reihenfolge der Anfrage. */
    public List<Lesefehler> fehler() {
        return fehler;
    }

    /** Ob schon die Form nicht stimmt: kein JSON, falsche Typen, unbekannte Schluessel oder Werte. */
    public boolean unlesbar() {
        return fehler.stream().anyMatch(Lesefehler::form);
    }
}
