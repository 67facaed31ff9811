package de.familienlotse.calculation.elterngeld.plan;

/** Was bei einem Plan geprueft wird. */
public enum Planregel {
    /** § 4 Abs. 3, 5 BEEG. */
    DAUER_GEMEINSAM,
    /** § 4 Abs. 4 Satz 1, Abs. 5 Satz 3, § 4c Abs. 1 BEEG. */
    DAUER_JE_ELTERNTEIL,
    /** § 4 Abs. 4 Satz 2 BEEG. */
    MINDESTBEZUG,
    /** § 4 Abs. 1 Satz 3, Abs. 5 Satz 3 BEEG. */
    BASISZEIT,
    /** § 4 Abs. 1 Satz 4 BEEG. */
    LETZTER_MONAT,
    /** § 4 Abs. 1 Satz 4, Abs. 5 Satz 3 BEEG. */
    LUECKENLOS,
    /** § 4 Abs. 6 BEEG. */
    GLEICHZEITIG,
    /** § 4 Abs. 4 Satz 3 BEEG. */
    MUTTERSCHAFT,
    /** § 4b Abs. 2, § 4c Abs. 2 BEEG. */
    BONUSDAUER,
    /** § 4b Abs. 3, § 4c Abs. 2 BEEG. */
    BONUSFOLGE,
    /** § 4b Abs. 3 BEEG. */
    BONUS_ZUSAMMEN,
    /** § 4c Abs. 2 BEEG. */
    BONUS_ALLEIN,
    /** § 4b Abs. 1, § 4c Abs. 2 BEEG. */
    BONUSSTUNDEN,
    /** § 1 Abs. 6 BEEG. */
    ARBEITSZEIT
}
