package de.familienlotse.catalogue;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Was es kostet.
 *
 * @param kostenlos null, wenn es niemand sagt
 * @param ermaessigt mit wenig Einkommen; null, wenn es das nicht gibt
 * @param je wofuer der Betrag gilt: kurs, termin, monat
 */
@Embeddable
public record Kosten(Boolean kostenlos, BigDecimal betrag, BigDecimal ermaessigt, String je) {
    /** Nichts bekannt. */
    public static final Kosten UNBEKANNT = new Kosten(null, null, null, null);
}
