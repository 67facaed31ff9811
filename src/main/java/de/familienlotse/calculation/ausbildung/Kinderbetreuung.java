package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.function.Function;

/** Die Kinder, fuer deren Betreuung es in einer Ausbildung einen Zuschlag gibt. */
final class Kinderbetreuung {
    private final Lernperson l;

    Kinderbetreuung(Lernperson l) {
        this.l = l;
    }

    /** Eigene Kinder im Haushalt unter der Altersgrenze des § 14b BAföG. */
    Groesse anzahl() {
        return zaehle(this::zuBetreuen);
    }

    /** Davon die, deren Zuschlag nicht schon einem Elternteil zusteht, der vorgeht (§ 14b Abs. 1 Satz 2 BAföG). */
    Groesse ohneVergebene() {
        return zaehle(k -> zuBetreuen(k).und(vergeben(k).nicht()));
    }

    private Groesse zaehle(Function<KindLage, Wahrheit> dazu) {
        Groesse n = l.weitereKinder();
        for (KindLage k : l.eigeneKinder()) {
            n = n.plus(Groesse.waehle(dazu.apply(k), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private Wahrheit zuBetreuen(KindLage k) {
        return zuBetreuen(k, l.person().id());
    }

    private Wahrheit zuBetreuen(KindLage k, String elternteil) {
        var grenze = l.recht().zahl("bafoeg.kinderbetreuung-alter");
        return k.hatElternteil(elternteil).und(k.imHaushalt()).und(k.alter().unter(grenze));
    }

    private Wahrheit vergeben(KindLage k) {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : k.lage().erwachsene()) {
            if (gehtVor(e)) {
                w = w.oder(zuBetreuen(k, e.id()).und(new Auszubildender(e).bafoeg()));
            }
        }
        return w;
    }

    /** Zuerst kommt, wer den Antrag stellt; die anderen in der Folge ihrer Kennungen, nicht ihrer Nennung. */
    private boolean gehtVor(ErwachsenerLage e) {
        String selbst = l.person().id();
        String erste = e.lage().antragsteller().id();
        boolean anderer = !e.id().equals(selbst) && !selbst.equals(erste);
        return anderer && (e.id().equals(erste) || e.id().compareTo(selbst) < 0);
    }

    /** Der Zuschlag nach § 14b BAföG, Euro je Monat. */
    Groesse zuschlag() {
        return ohneVergebene().mal(l.recht().zahl("bafoeg.kinderbetreuungszuschlag"));
    }
}
