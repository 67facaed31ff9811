package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/**
 * Bedarf und Einkommen eines Kindes in der Bedarfsgemeinschaft, Euro je Monat.
 *
 * @param eigenes Einkommen ohne Kindergeld
 * @param gedeckt ob das Kind seinen Bedarf selbst deckt und ausscheidet (§ 7 Abs. 3 Nr. 4 SGB II)
 */
public record Kindesbedarf(KindLage kind, Groesse bedarf, Groesse eigenes, Groesse kindergeld, Wahrheit gedeckt) {
    /** Kindergeld, das das Kind nicht braucht, wenn es seinen Bedarf deckt. */
    Groesse ueberschuss() {
        Groesse frei = eigenes.plus(kindergeld).minus(bedarf).nichtNegativ().min(kindergeld);
        return Bedarf.waehle(gedeckt, frei, Groesse.NULL);
    }

    /** Was dem Kind nach seinem Einkommen fehlt, solange es dazugehoert. */
    Groesse fehlt() {
        return solangeDabei(bedarf.minus(eigenes).minus(kindergeld));
    }

    /** Der Wert, wenn das Kind ohne sein Kindergeld beduerftig ist, sonst null (§ 72 Abs. 1 Satz 2 Nr. 2 SGB II). */
    Groesse ohneKindergeldBeduerftig(Groesse wert) {
        return Bedarf.waehle(eigenes.unter(bedarf), wert, Groesse.NULL);
    }

    /** Der Wert, solange das Kind dazugehoert, sonst null. */
    Groesse solangeDabei(Groesse wert) {
        return Bedarf.waehle(gedeckt, Groesse.NULL, wert);
    }
}
