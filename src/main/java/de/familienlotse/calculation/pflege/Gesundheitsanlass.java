package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Wahrheit;

/** Ob die Gesundheit eines Kindes Anlass fuer medizinische Hilfe gibt. */
public record Gesundheitsanlass(KindLage kind, Gesundheit gesundheit) {
    /** Eine Behinderung besteht oder droht, oder eine Krankheit dauert lange (§ 15a Abs. 1 Satz 2 SGB VI). */
    public Wahrheit besteht() {
        return gesundheit.beeintraechtigt();
    }

    /** Ein Pflegegrad ist festgestellt (§ 45b Abs. 1 SGB XI). */
    public Wahrheit hatPflegegrad() {
        return gesundheit.ohnePflegegrad().nicht();
    }
}
