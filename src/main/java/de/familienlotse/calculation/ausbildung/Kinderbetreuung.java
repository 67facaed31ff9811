package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Die Kinder, fuer deren Betreuung es in einer Ausbildung einen Zuschlag gibt. */
final class Kinderbetreuung {
    private final Lernperson l;

    Kinderbetreuung(Lernperson l) {
        this.l = l;
    }

    /** Eigene Kinder im Haushalt unter der Altersgrenze des § 14b BAföG. */
    Groesse anzahl() {
        Groesse n = l.kinderGenannt().istJa()
                ? Groesse.NULL
                : Groesse.unbekannt(l.kinderGenannt().fehlt());
        for (KindLage k : l.eigeneKinder()) {
            n = n.plus(Groesse.waehle(zuBetreuen(k), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private Wahrheit zuBetreuen(KindLage k) {
        var grenze = l.recht().zahl("bafoeg.kinderbetreuung-alter");
        return k.hatElternteil(l.person().id())
                .und(k.imHaushalt())
                .und(k.alter().unter(grenze));
    }

    /** Der Zuschlag nach § 14b BAföG, Euro je Monat. */
    Groesse zuschlag() {
        return anzahl().mal(l.recht().zahl("bafoeg.kinderbetreuungszuschlag"));
    }
}
