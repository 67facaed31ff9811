package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Wie viele Menschen zusammen wohnen: Erwachsene, Kinder im Haushalt und weitere Personen. */
public record Haushaltsgroesse(Lage lage) {
    /** Ob es mindestens so viele sind; die Zahl steht im Parameter dieses Namens. */
    public Wahrheit mindestens(String parameter) {
        var familie = lage.familie();
        if (!familie.kinder().bekannt() || !familie.erwachsene().bekannt()) {
            return familie.kinder().beantwortet().und(familie.erwachsene().beantwortet());
        }
        return personen().mindestens(lage.recht().zahl(parameter));
    }

    private Groesse personen() {
        var weitere = lage.familie().weitere();
        Groesse summe = weitere.bekannt() ? Groesse.genau(lage.weitere().size()) : Groesse.unbekannt(weitere.fakt());
        summe = summe.plus(BigDecimal.valueOf(lage.erwachsene().size()));
        for (KindLage k : lage.kinder()) {
            summe = summe.plus(Groesse.waehle(k.imHaushalt(), Groesse.genau(1), Groesse.NULL));
        }
        return summe;
    }
}
