package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Hilfe zur Erziehung fuer ein Kind; ob sie noetig und geeignet ist, steht erst im Hilfeplan (§§ 27, 36 SGB VIII). */
public record Erziehungshilfe(KindLage kind) {
    /** Fuer Volljaehrige nicht; sonst weiss es vorher niemand. */
    public Wahrheit noetig() {
        return new Kindesalter(kind).unter("alter.achtzehn").und(Wahrheit.offen(Fakten.KEINE));
    }
}
