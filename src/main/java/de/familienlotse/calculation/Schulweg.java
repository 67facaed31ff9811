package de.familienlotse.calculation;

import de.familienlotse.situation.Kind;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;

/** Der Schulweg eines Kindes gegen die Entfernung, ab der Fahrkosten anerkannt werden (§ 5 Abs. 2 SchfkVO). */
final class Schulweg {
    private static final int PRIMAR_BIS = 4;
    private static final int SEK1_BIS = 10;

    private final Kind kind;
    private final Map<String, BigDecimal> jeStufe;

    Schulweg(KindLage k) {
        kind = k.kind();
        jeStufe = k.recht().tabelle("bildung-und-teilhabe.schulweg-mindestentfernung");
    }

    /** Ob er zu weit ist; darunter entscheidet der Einzelfall. */
    Wahrheit zuWeit() {
        Wahrheit weit = kind.schulwegKm().ueber(mindestentfernung());
        return weit.istNein() && kind.schulwegKm().bis().signum() > 0 ? Wahrheit.offen(Fakten.KEINE) : weit;
    }

    /** Nach der Klasse; ohne sie die Spanne aller Schulstufen. */
    private Groesse mindestentfernung() {
        if (kind.klasse().bekannt()) {
            return Groesse.genau(jeStufe.get(stufe(kind.klasse().wert())));
        }
        Fakten fehlt = Fakten.von(kind.klasse().fakt());
        return Groesse.spanne(Collections.min(jeStufe.values()), Collections.max(jeStufe.values()), fehlt);
    }

    private static String stufe(int klasse) {
        return klasse <= PRIMAR_BIS ? "primar" : klasse > SEK1_BIS ? "sek2" : "sek1";
    }
}
