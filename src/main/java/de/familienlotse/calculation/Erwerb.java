package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;

/**
 * Erwerbseinkommen einer Person, Euro je Monat.
 *
 * @param lohn Brutto aus Beschaeftigung ohne Minijob
 * @param minijob Brutto aus Minijobs
 * @param gewinn aus selbststaendiger Arbeit
 * @param netto nach Steuern und Sozialabgaben
 * @param nettolohn davon aus Beschaeftigung und Minijobs
 */
public record Erwerb(Groesse lohn, Groesse minijob, Groesse gewinn, Groesse netto, Groesse nettolohn) {
    /** Kein Erwerb. */
    public static final Erwerb KEINER =
            new Erwerb(Groesse.NULL, Groesse.NULL, Groesse.NULL, Groesse.NULL, Groesse.NULL);

    /** Alles Brutto zusammen. */
    public Groesse brutto() {
        return lohn.plus(minijob).plus(gewinn);
    }

    Erwerb plus(Erwerb o) {
        return new Erwerb(
                lohn.plus(o.lohn),
                minijob.plus(o.minijob),
                gewinn.plus(o.gewinn),
                netto.plus(o.netto),
                nettolohn.plus(o.nettolohn));
    }
}
