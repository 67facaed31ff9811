package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ob ein Kind so jung oder so auf Hilfe angewiesen ist, dass es Betreuung braucht (§§ 38, 45 SGB V). */
record Hilfebedarf(KindLage kind) {
    /** Unter diesem Alter, oder behindert und auf Hilfe angewiesen. */
    Wahrheit jungOderHilfebeduerftig(BigDecimal jahre) {
        Wahrheit jung = kind.alter().unter(jahre);
        return jung.istJa() ? jung : jung.oder(behindert().und(hilfe()));
    }

    private Wahrheit behindert() {
        return kind.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
    }

    /** Sicher mit einem Pflegegrad; sonst entscheidet die Krankenkasse. */
    private Wahrheit hilfe() {
        Wahrheit pflege = kind.kind().pflegegrad().gilt(g -> g > 0);
        return pflege.istNein() ? Wahrheit.offen(Fakten.KEINE) : pflege;
    }
}
