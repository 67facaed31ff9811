package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Gruppe;
import java.util.List;

/** Eine Seite des Wegs zum Ergebnis. */
public interface Seite {
    /** Name im Pfad und Anfang der Textschluessel. */
    String id();

    /** Die Felder, die bei diesen Antworten auf ihr stehen. */
    List<Gruppe> gruppen(Antworten antworten);

    /** Ob ihre Antworten diesen Fakt (mit Punkten und Kennungen) sagen koennen. */
    boolean sagt(String fakt);
}
