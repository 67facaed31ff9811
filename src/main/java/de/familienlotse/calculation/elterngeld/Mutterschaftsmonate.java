package de.familienlotse.calculation.elterngeld;

import de.familienlotse.value.Fakten;

/**
 * So viele erste Lebensmonate gelten als Basismonate eines Elternteils, weil es in ihnen Mutterschaftsleistungen gibt (§ 4 Abs. 4
 * Satz 3 BEEG).
 *
 * @param regel womit gerechnet wird, wenn Seltenes nicht gesagt ist
 * @param fehlt was zwischen {@code mindestens} und {@code hoechstens} entscheidet
 */
public record Mutterschaftsmonate(int mindestens, int hoechstens, int regel, Fakten fehlt) {
    /** Keine. */
    public static final Mutterschaftsmonate KEINE = new Mutterschaftsmonate(0, 0, 0, Fakten.KEINE);
}
