package de.familienlotse.calculation;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Bedarf und Einkommen einer Bedarfsgemeinschaft, Euro je Monat.
 *
 * @param bedarf Regel- und Mehrbedarfe, Unterkunft und Heizung
 * @param einkommen anrechenbares Einkommen samt Kindergeld
 * @param luecke Bedarf abzueglich Einkommen; negativ, wenn das Einkommen reicht
 * @param anspruch was denen fehlt, die Grundsicherungsgeld bekommen koennen
 * @param sofortzuschlag fuer die Kinder der Bedarfsgemeinschaft
 * @param elternbedarf Regel- und Mehrbedarfe der Eltern ohne Unterkunft
 * @param eltern Einkommen der Eltern
 * @param kinder die Kinder, die dem Alter und der Herkunft nach dazugehoeren
 * @param ausschluss welche Eltern dazugehoeren und selbst nichts bekommen
 */
public record Grundsicherung(
        Groesse bedarf,
        Groesse einkommen,
        Groesse luecke,
        Groesse anspruch,
        Groesse sofortzuschlag,
        Groesse elternbedarf,
        Elterneinkommen eltern,
        List<Kindesbedarf> kinder,
        Ausschluss ausschluss,
        Protokoll protokoll) {

    /** Ein Wert, der von der Zahl der Kinder abhaengt, die ihren Bedarf nicht selbst decken. */
    Groesse jeKinderzahl(IntFunction<Groesse> wert) {
        int sicher = (int) kinder.stream().filter(k -> k.gedeckt().istNein()).count();
        Fakten fehlt = Fakten.KEINE;
        Groesse ergebnis = wert.apply(sicher);
        for (Kindesbedarf k : kinder) {
            if (k.gedeckt().istOffen()) {
                fehlt = fehlt.mit(k.gedeckt().fehlt());
                sicher++;
                ergebnis = ergebnis.huelle(wert.apply(sicher), fehlt);
            }
        }
        return ergebnis;
    }

    /** Was gezahlt wird, wenn nichts vorgeht. */
    public Groesse betrag() {
        return betrag(anspruch);
    }

    /** Was gezahlt wird, wenn alle denselben Anspruch haben. */
    Groesse betragAller() {
        return betrag(luecke);
    }

    private Groesse betrag(Groesse fehlt) {
        Groesse gezahlt = fehlt.nichtNegativ().runde(2, RoundingMode.HALF_UP).plus(sofortzuschlag);
        return Bedarf.waehle(fehlt.ueber(BigDecimal.ZERO), gezahlt, Groesse.NULL);
    }
}
