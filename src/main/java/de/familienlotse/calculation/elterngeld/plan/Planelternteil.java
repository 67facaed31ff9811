package de.familienlotse.calculation.elterngeld.plan;

/**
 * Ein Elternteil im Plan.
 *
 * @param id Kennung aus der Anfrage
 * @param mutterschaftsmonate so viele erste Lebensmonate mit Mutterschaftsleistungen (§ 4 Abs. 4 Satz 3 BEEG)
 * @param weitereMutterschaft so viele koennen es noch mehr sein
 * @param bonusstunden ob die Arbeitszeit im Bezug den Partnerschaftsbonus erlaubt (§ 4b Abs. 1 BEEG)
 * @param nichtVollErwerbstaetig ob die Arbeitszeit im Bezug Elterngeld erlaubt (§ 1 Abs. 6 BEEG)
 */
public record Planelternteil(
        String id,
        int mutterschaftsmonate,
        int weitereMutterschaft,
        boolean bonusstunden,
        boolean nichtVollErwerbstaetig) {
    Planelternteil mitWeiterer(int zahl) {
        return new Planelternteil(id, mutterschaftsmonate, zahl, bonusstunden, nichtVollErwerbstaetig);
    }

    /** Ob der Lebensmonat einer mit Mutterschaftsleistungen ist. */
    public boolean mutterschaft(int monat) {
        return monat <= mutterschaftsmonate;
    }
}
