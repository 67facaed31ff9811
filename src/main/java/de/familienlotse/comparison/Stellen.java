package de.familienlotse.comparison;

import de.familienlotse.findings.Befunde;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Die Antworten an einzelnen Stellen eines Fakts, jede einmal gerechnet. Nicht gleichzeitig nutzbar. */
final class Stellen {
    private final FamilienLeser leser;
    private final Eingabebaum situation;
    private final Faktpfad fakt;
    private final Sitzung sitzung;
    private final Map<BigDecimal, Befunde> befunde = new HashMap<>();
    private final Map<BigDecimal, Kasse> kassen = new HashMap<>();

    Stellen(FamilienLeser leser, Eingabebaum situation, Faktpfad fakt, Sitzung sitzung) {
        this.leser = leser;
        this.situation = situation;
        this.fakt = fakt;
        this.sitzung = sitzung;
    }

    /** Die ganze Antwort, wenn der Fakt diesen Wert hat. */
    Befunde befunde(BigDecimal x) {
        return befunde.computeIfAbsent(x.stripTrailingZeros(), this::pruefe);
    }

    private Befunde pruefe(BigDecimal x) {
        return sitzung.aendere(familie(x));
    }

    private Familie familie(BigDecimal x) {
        Object anfrage = fakt.mit(situation.wurzel(), x);
        return leser.lies(new Eingabebaum(anfrage, situation.zeiger(), List.of()));
    }

    Kasse kasse(BigDecimal x) {
        return kassen.computeIfAbsent(x.stripTrailingZeros(), k -> Kasse.von(sitzung.geld(familie(k))));
    }

    /** Was hier im Regelfall zur Verfuegung steht; null, wenn es unbekannt ist. */
    BigDecimal verfuegbar(BigDecimal x) {
        return kasse(x).verfuegbar();
    }
}
