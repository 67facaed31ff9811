package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;

/** Eigenes Vermoegen ueber den Freibetraegen, auf die Monate einer Bewilligung verteilt (§§ 26 bis 30 BAföG). */
final class Vermoegensanrechnung {
    private final Lernperson l;
    private final Rechtsstand recht;

    Vermoegensanrechnung(Lernperson l) {
        this.l = l;
        recht = l.recht();
    }

    /** Nach § 29 BAföG: der Freibetrag haengt vom Alter ab. */
    Groesse bafoeg(Protokoll p) {
        Groesse jung = Groesse.genau(recht.zahl("bafoeg.vermoegen-frei", "jung"));
        Groesse alt = Groesse.genau(recht.zahl("bafoeg.vermoegen-frei", "ab-altersgrenze"));
        var unter = l.person().alter().unter(recht.zahl("bafoeg.vermoegen-alter"));
        return nach(Groesse.waehle(unter, jung, alt), p);
    }

    /** Euro je Monat; {@code eigener} ist der Freibetrag fuer sich selbst. */
    Groesse nach(Groesse eigener, Protokoll p) {
        Groesse je = Groesse.genau(recht.zahl("bafoeg.vermoegen-frei-je-angehoerige"));
        Groesse frei = eigener.plus(Groesse.waehle(l.hatEhegatten(), je, Groesse.NULL));
        for (KindLage k : l.eigeneKinder()) {
            frei = frei.plus(Groesse.waehle(k.hatElternteil(l.person().id()), je, Groesse.NULL));
        }
        Groesse ueber = l.vermoegen().minus(frei).nichtNegativ();
        Groesse monat = ueber.durch(recht.zahl("bafoeg.bewilligungszeitraum-monate"), 2);
        return p.zeile("Eigenes Vermögen, das zählt", monat, "§§ 29, 30 BAföG");
    }
}
