package de.familienlotse.catalogue;

import java.util.List;

/** Wer Eintraege liefert. Was in der Lieferung fehlt, gilt als geloescht. */
public interface Lieferung {
    /** Wovon die Eintraege stammen; jede Herkunft gehoert einer Lieferung. */
    String herkunft();

    /** Aendert sich, sobald sich ein Eintrag aendert. */
    String fassung();

    /** Alle Eintraege. */
    List<Vorlage> eintraege();
}
