package de.familienlotse.calculation.elterngeld.plan;

/**
 * Die Grenzen eines Plans fuer ein Kind (§§ 4 bis 4c BEEG). Monate sind Lebensmonate; die Dauer zaehlt in Monaten
 * Basiselterngeld.
 *
 * @param dauerGemeinsam fuer beide Eltern zusammen (§ 4 Abs. 3 Satz 1, Abs. 5 Satz 1)
 * @param partnermonate kommen bei gemindertem Einkommen hinzu (§ 4 Abs. 3 Satz 2)
 * @param dauerJeElternteil § 4 Abs. 4 Satz 1, Abs. 5 Satz 3
 * @param mindestbezug Lebensmonate je Elternteil (§ 4 Abs. 4 Satz 2)
 * @param letzterBasismonat § 4 Abs. 1 Satz 3, Abs. 5 Satz 3
 * @param letzterMonat § 4 Abs. 1 Satz 4
 * @param lueckenlosAb § 4 Abs. 1 Satz 4, Abs. 5 Satz 3
 * @param fruehgeburt ob Abs. 5 gilt
 * @param hoechststunden je Woche im Bezug (§ 1 Abs. 6)
 * @param parallel gleichzeitiges Basiselterngeld (§ 4 Abs. 6)
 * @param bonus Partnerschaftsbonus (§ 4b)
 */
public record Planrecht(
        int dauerGemeinsam,
        int partnermonate,
        int dauerJeElternteil,
        int mindestbezug,
        int letzterBasismonat,
        int letzterMonat,
        int lueckenlosAb,
        boolean fruehgeburt,
        int hoechststunden,
        Parallel parallel,
        Bonus bonus) {

    /** In hoechstens {@code monate} der ersten {@code bis} Lebensmonate beide; {@link #FREI} ohne Grenze. */
    public record Parallel(int monate, int bis) {
        /** Keine Grenze. */
        public static final Parallel FREI = new Parallel(Integer.MAX_VALUE, Integer.MAX_VALUE);

        /** Ob es eine Grenze gibt. */
        public boolean begrenzt() {
            return monate != Integer.MAX_VALUE;
        }
    }

    /** Zahl der Bonusmonate und Wochenstunden. */
    public record Bonus(int mindestens, int hoechstens, int vonStunden, int bisStunden) {}

    /** Dasselbe ohne Grenze fuer gleichzeitiges Basiselterngeld. */
    public Planrecht ohneParallelgrenze() {
        return new Planrecht(
                dauerGemeinsam,
                partnermonate,
                dauerJeElternteil,
                mindestbezug,
                letzterBasismonat,
                letzterMonat,
                lueckenlosAb,
                fruehgeburt,
                hoechststunden,
                Parallel.FREI,
                bonus);
    }
}
