package de.familienlotse.calculation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Set;

/** Freibetraege fuer schwerbehinderte Mitglieder (§ 17 Nr. 1 WoGG), Euro je Monat. */
final class Schwerbehinderung {
    private final Lage lage;

    Schwerbehinderung(Lage lage) {
        this.lage = lage;
    }

    Groesse freibetraege(Set<String> ausgeschlossen) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.erwachsene()) {
            var p = e.person();
            if (!ausgeschlossen.contains(p.id())) {
                summe = summe.plus(frei(p.gradDerBehinderung(), p.pflegegrad(), ohne(p.behinderung())));
            }
        }
        for (KindLage k : lage.haushaltskinder()) {
            var kind = k.kind();
            if (!ausgeschlossen.contains(kind.id())) {
                summe = summe.plus(frei(kind.gradDerBehinderung(), kind.pflegegrad(), ohne(kind.behinderung())));
            }
        }
        return summe;
    }

    private static Wahrheit ohne(Angabe<de.familienlotse.situation.Behinderung> b) {
        return b.ist(de.familienlotse.situation.Behinderung.KEINE);
    }

    /** Grad 100, oder schwerbehindert und haeuslich gepflegt. */
    private Groesse frei(Groesse grad, Angabe<Integer> pflegegrad, Wahrheit keineBehinderung) {
        boolean nichts = grad.unbegrenzt() && keineBehinderung.istJa();
        if (nichts) {
            return Groesse.NULL;
        }
        Groesse betrag = Groesse.genau(Zahlen.jeMonat(lage.recht().zahl("wohngeld.freibetrag-schwerbehindert")));
        BigDecimal voll = lage.recht().zahl("wohngeld.freibetrag-schwerbehindert-grad");
        BigDecimal schwer = voll.divide(BigDecimal.valueOf(2));
        Wahrheit hundert = grad.mindestens(voll);
        Wahrheit gepflegt = pflegegrad.gilt(g -> g > 0);
        return Bedarf.waehle(hundert.oder(grad.mindestens(schwer).und(gepflegt)), betrag, Groesse.NULL);
    }
}
