package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Kind, fuer das vielleicht kein Elternteil sorgen kann oder darf (§ 1773 Abs. 1 BGB). */
public record Sorgelosigkeit(KindLage kind) {
    private static final Wahrheit GERICHT = Wahrheit.offen(Fakten.KEINE);

    /** Sicher bei Vollwaisen; lebt es bei Verwandten, in Pflege oder ohne Eltern, prueft es das Familiengericht. */
    public Wahrheit ohneSorge() {
        Wahrheit fern = kind.kind()
                .verhaeltnis()
                .istEines(Verhaeltnis.VERWANDTENPFLEGE, Verhaeltnis.PFLEGEKIND, Verhaeltnis.OHNE_ELTERN);
        return kind.kind().waise().ist(Waise.VOLLWAISE).oder(fern.und(GERICHT));
    }
}
