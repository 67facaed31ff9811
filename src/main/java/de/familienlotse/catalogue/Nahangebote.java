package de.familienlotse.catalogue;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Wort;
import java.time.LocalDate;
import java.util.List;

/** Angebote in der Naehe einer Familie. Aus der Frage wird nichts behalten. */
public interface Nahangebote {
    /** Das Alter eines Kindes, das noch nicht geboren ist. */
    int UNTERWEGS = -1;

    /**
     * Die naechsten Angebote, keine Leistungen.
     *
     * @param jahre das Alter des Kindes oder {@link #UNTERWEGS}
     * @param bezirk der Name eines Stadtbezirks; null, wenn er nicht bekannt ist
     */
    List<Angebot> fuer(int jahre, String bezirk, Sprache sprache);

    /** Ein Angebot; {@code wo} und {@code naechster} sind null, wo es sie nicht gibt. */
    record Angebot(
            String id, Wort name, Wort art, Wort wo, LocalDate naechster, boolean kostenlos, boolean musterdaten) {}
}
