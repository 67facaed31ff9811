package de.familienlotse.calculation;

import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.util.ArrayList;
import java.util.List;

/** Sammelt die Zeilen eines Rechenwegs. */
public final class Protokoll {
    private final Rechtsstand recht;
    private final List<Rechenzeile> zeilen = new ArrayList<>();

    Protokoll(Rechtsstand recht) {
        this.recht = recht;
    }

    /** Ein Zwischenwert ohne Parameter. */
    Groesse zeile(String text, Groesse wert, String norm) {
        zeilen.add(new Rechenzeile(null, text, wert, null, null, norm));
        return wert;
    }

    /** Ein Zwischenwert mit oeffentlicher Kennung. */
    Groesse wert(String id, String text, Groesse wert, String norm) {
        zeilen.add(new Rechenzeile(id, text, wert, null, null, norm));
        return wert;
    }

    /** Ein Wert, der aus einem Parameter stammt. */
    Groesse satz(String text, Groesse wert, String parameter) {
        var p = recht.parameter(parameter);
        zeilen.add(new Rechenzeile(
                null, text, wert, parameter, recht.wert(parameter).ab(), p.norm()));
        return wert;
    }

    void alle(List<Rechenzeile> andere) {
        zeilen.addAll(andere);
    }

    /** Die Zeilen in der Reihenfolge der Rechnung. */
    public List<Rechenzeile> zeilen() {
        return zeilen;
    }
}
