package de.familienlotse.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Wann ein Angebot stattfindet; null, was nicht feststeht.
 *
 * @param rhythmus einmal, taeglich, woechentlich, zweiwoechentlich, monatlich oder nach-vereinbarung
 * @param von Uhrzeit wie 09:30
 * @param ende letzter Tag; null, wenn es weitergeht
 */
@Embeddable
public record Zeitplan(
        String rhythmus,
        String von,
        String bis,
        LocalDate beginn,
        LocalDate ende,
        @Column(name = "auch_in_ferien") Boolean auchInFerien,
        Integer plaetze) {
    /** Ohne feste Zeit. */
    public static final Zeitplan OHNE = new Zeitplan(null, null, null, null, null, null, null);
}
