package de.familienlotse.calculation;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;

/**
 * Einkommen der Eltern einer Bedarfsgemeinschaft nach §§ 11 bis 11b SGB II, Euro je Monat.
 *
 * @param brutto vor allen Absetzungen, ohne Kindergeld, Wohngeld und Kinderzuschlag (§ 6a Abs. 1 Nr. 2 BKGG)
 * @param erwerb anrechenbares Erwerbseinkommen
 * @param anderes anrechenbares anderes Einkommen
 * @param summe Erwerb und anderes; enger als beide, wenn nur ihre Summe bekannt ist
 * @param absetzbar Absetzbetraege nach § 11b Abs. 2 bis 3 SGB II
 */
public record Elterneinkommen(Groesse brutto, Groesse erwerb, Groesse anderes, Groesse summe, Groesse absetzbar) {
    /** Kein Einkommen. */
    public static final Elterneinkommen KEINES =
            new Elterneinkommen(Groesse.NULL, Groesse.NULL, Groesse.NULL, Groesse.NULL, Groesse.NULL);

    Elterneinkommen plus(Elterneinkommen o) {
        return new Elterneinkommen(
                brutto.plus(o.brutto),
                erwerb.plus(o.erwerb),
                anderes.plus(o.anderes),
                summe.plus(o.summe),
                absetzbar.plus(o.absetzbar));
    }

    /** Beide Lesarten, zwischen denen niemand entschieden hat. */
    Elterneinkommen huelle(Elterneinkommen o) {
        return new Elterneinkommen(
                brutto.huelle(o.brutto, Fakten.KEINE),
                erwerb.huelle(o.erwerb, Fakten.KEINE),
                anderes.huelle(o.anderes, Fakten.KEINE),
                summe.huelle(o.summe, Fakten.KEINE),
                absetzbar.huelle(o.absetzbar, Fakten.KEINE));
    }
}
