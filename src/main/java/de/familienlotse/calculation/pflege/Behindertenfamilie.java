package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.value.Wahrheit;

/** Eine Familie mit Blick auf Beratung bei Behinderung (§ 32 SGB IX). */
public record Behindertenfamilie(Lage lage) {
    /** Ob bei jemandem eine Behinderung besteht oder droht. */
    public Wahrheit eineBehinderung() {
        var f = lage.familie();
        Wahrheit kinder = f.kinder().bekannt() ? Wahrheit.NEIN : f.kinder().beantwortet();
        Wahrheit erwachsene =
                f.erwachsene().bekannt() ? Wahrheit.NEIN : f.erwachsene().beantwortet();
        Wahrheit w = kinder.oder(erwachsene);
        for (Person p : lage.personen()) {
            w = w.oder(Gesundheit.von(p)
                    .behinderung()
                    .istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH, Behinderung.DROHEND));
        }
        return w;
    }
}
