package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein schwer krankes Kind nach Klinik oder Reha (§ 43 Abs. 2 SGB V). */
public record Nachsorge(KindLage kind) {
    private static final Wahrheit KRANKENKASSE = Wahrheit.offen(Fakten.KEINE);

    /** Unter 14; in besonders schweren Faellen, ueber die die Krankenkasse entscheidet, unter 18. */
    public Wahrheit jungGenug() {
        var recht = kind.recht();
        Wahrheit jung = kind.alter().unter(recht.zahl("alter.vierzehn"));
        Wahrheit jugendlich = kind.alter().unter(recht.zahl("alter.achtzehn"));
        return jung.oder(jugendlich.und(KRANKENKASSE));
    }

    /** Chronisch oder schwerstkrank; ob eine akute Krankheit so schwer ist, entscheidet die Krankenkasse. */
    public Wahrheit krank() {
        var krankheit = kind.kind().krankheit();
        Wahrheit akut = krankheit.ist(Krankheit.AKUT).und(KRANKENKASSE);
        return krankheit
                .istEines(Krankheit.CHRONISCH, Krankheit.LEBENSVERKUERZEND)
                .oder(akut);
    }
}
