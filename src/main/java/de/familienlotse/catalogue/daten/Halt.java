package de.familienlotse.catalogue.daten;

import de.familienlotse.catalogue.Fussweg;
import jakarta.persistence.Embeddable;

/**
 * Eine Haltestelle in der Naehe.
 *
 * @param linien null, wo sie nicht bekannt sind
 * @param meter Luftlinie, auf zehn gerundet; null, wenn nur bekannt ist, dass sie die naechste ist
 */
@Embeddable
public record Halt(String name, String linien, boolean bahn, Integer meter) {
    /** Geschaetzte Minuten zu Fuss; null, wo kein Abstand bekannt ist. */
    public Integer gehminuten() {
        return meter == null ? null : Fussweg.minuten(meter);
    }
}
