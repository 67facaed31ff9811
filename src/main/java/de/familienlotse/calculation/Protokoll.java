package de.familienlotse.calculation;

import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sammelt die Zeilen eines Rechenwegs. */
public final class Protokoll {
    private final Rechtsstand recht;
    private final List<Rechenzeile> zeilen = new ArrayList<>();

    /** Ein leeres Protokoll; {@code recht} nennt, seit wann Parameter gelten. */
    public Protokoll(Rechtsstand recht) {
        this.recht = recht;
    }

    /** Ein Zwischenwert ohne Parameter. */
    public Groesse zeile(String text, Groesse wert, String norm) {
        zeilen.add(new Rechenzeile(null, text, wert, null, null, norm));
        return wert;
    }

    /** Ein Zwischenwert mit oeffentlicher Kennung. */
    public Groesse wert(String id, String text, Groesse wert, String norm) {
        zeilen.add(new Rechenzeile(id, text, wert, null, null, norm));
        return wert;
    }

    /** Ein Wert, der aus einem Parameter stammt. */
    public Groesse satz(String text, Groesse wert, String parameter) {
        return satz(null, text, wert, parameter);
    }

    /** Ein Wert aus einem Parameter mit oeffentlicher Kennung. */
    public Groesse satz(String id, String text, Groesse wert, String parameter) {
        zeilen.add(new Rechenzeile(
                id,
                text,
                wert,
                parameter,
                recht.wert(parameter).ab(),
                recht.parameter(parameter).norm()));
        return wert;
    }

    /** Ein Datum mit oeffentlicher Kennung. */
    public void tag(String id, String text, LocalDate tag, String norm) {
        zeilen.add(Rechenzeile.datum(id, text, tag, norm));
    }

    /** Haengt fertige Zeilen an. */
    public void alle(List<Rechenzeile> andere) {
        zeilen.addAll(andere);
    }

    /** Die Zeilen in der Reihenfolge der Rechnung. */
    public List<Rechenzeile> zeilen() {
        return zeilen;
    }
}
