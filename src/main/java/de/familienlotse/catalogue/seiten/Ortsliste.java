package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.Punkt;
import de.familienlotse.platform.Wort;
import java.util.List;

/**
 * Die Orte der Treffer, deren Lage bekannt ist.
 *
 * @param gezeigt wie viele Treffer hier stehen
 * @param alle wie viele Treffer eine Lage haben
 */
record Ortsliste(List<Zeile> orte, int gezeigt, int alle) {
    /** Ein Ort mit den Treffern dort; {@code anschrift} ist leer, wenn keine Quelle sie nennt. */
    record Zeile(String name, String anschrift, Punkt punkt, List<Ziel> ziele) {}

    /** Ein Treffer. */
    record Ziel(String id, Wort name) {}

    /** Ob es mehr gibt, als hier stehen. */
    public boolean gekuerzt() {
        return alle > gezeigt;
    }
}
