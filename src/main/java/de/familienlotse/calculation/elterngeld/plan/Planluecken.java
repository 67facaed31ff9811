package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.value.Fakten;

/** Welche Angaben zu welcher Frage des Plans fehlen. */
record Planluecken(
        Fakten einkommen, Fakten allein, Fakten gleichzeitig, Fakten geburt, Fakten stunden, Fakten mutterschaft) {
    /** Was fehlt, um die Regel zu entscheiden. */
    Fakten zu(Planregel regel) {
        return switch (regel) {
            case DAUER_GEMEINSAM -> einkommen.mit(geburt);
            case DAUER_JE_ELTERNTEIL -> einkommen.mit(geburt).mit(allein);
            case BASISZEIT, LUECKENLOS -> geburt;
            case GLEICHZEITIG -> gleichzeitig.mit(geburt);
            case BONUS_ALLEIN -> allein;
            case BONUSSTUNDEN -> stunden;
            default -> Fakten.KEINE;
        };
    }
}
