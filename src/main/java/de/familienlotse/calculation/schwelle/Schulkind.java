package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Ein Kind mit Blick auf seine Schule. */
public record Schulkind(KindLage kind) {
    private static final String KLASSEN = "ganztag.klassen";

    /** Ob es zur Schule geht. */
    public Wahrheit inDerSchule() {
        return kind.kind().taetigkeit().ist(Kindtaetigkeit.SCHULE);
    }

    /** Ob seine Klasse schon Anspruch auf den Ganztag hat (§ 24 Abs. 4 SGB VIII). */
    public Wahrheit ganztagsklasse() {
        if (!kind.recht().gilt(KLASSEN)) {
            return Wahrheit.NEIN;
        }
        List<BigDecimal> klassen = kind.recht().reihe(KLASSEN);
        return kind.kind().klasse().gilt(k -> klassen.contains(BigDecimal.valueOf(k)));
    }
}
