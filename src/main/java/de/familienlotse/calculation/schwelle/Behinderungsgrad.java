package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Der Grad der Behinderung; ohne Behinderung null. */
final class Behinderungsgrad {
    private Behinderungsgrad() {}

    static Groesse von(ErwachsenerLage e) {
        return von(e.person().behinderung(), e.person().gradDerBehinderung());
    }

    static Groesse von(KindLage k) {
        return von(k.kind().behinderung(), k.kind().gradDerBehinderung());
    }

    private static Groesse von(Angabe<Behinderung> behinderung, Groesse grad) {
        return behinderung.ist(Behinderung.KEINE).istJa() && grad.unbegrenzt() ? Groesse.NULL : grad;
    }
}
