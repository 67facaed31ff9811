package de.familienlotse.calculation.zuwanderung;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ob ein Kind dem Alter nach noch zur Schule gehen muss (§§ 34, 38 SchulG). */
public record Schulpflicht(KindLage kind) {
    private static final Wahrheit SCHULAMT = Wahrheit.offen(Fakten.KEINE);

    /** Unter 18; danach bis zum Ende des Schuljahrs, das nur das Schulamt kennt. */
    public Wahrheit besteht() {
        var recht = kind.recht();
        Wahrheit jung = kind.alter().unter(recht.zahl("gemeinsam.volljaehrigkeit"));
        Wahrheit schuljahr = kind.alter().unter(recht.zahl("seiteneinsteiger-beratung.alter-hoechstens"));
        return jung.oder(schuljahr.und(SCHULAMT));
    }
}
