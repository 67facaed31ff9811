package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Wer eine Bestattung bezahlen muss und es nicht kann (§ 74 SGB XII). */
public record Bestattung(Lage lage) {
    /** Mit Leistungen zum Leben sicher; sonst prueft das Sozialamt Einkommen und Vermoegen. */
    public Wahrheit unzumutbar() {
        Wahrheit bezug = lage.bezieht(Bezug.SGB2, Bezug.SGB12, Bezug.ASYLBLG);
        return bezug.istNein() ? Wahrheit.offen(Fakten.KEINE) : bezug;
    }
}
