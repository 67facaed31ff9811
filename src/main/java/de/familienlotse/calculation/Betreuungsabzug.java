package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Abzug fuer Kinderbetreuung beim Wohngeld (§ 14 Abs. 1 WoGG, § 2 Abs. 5a Satz 2, § 10 Abs. 1 Nr. 5 EStG), Euro je Monat. */
final class Betreuungsabzug {
    private final Lage lage;
    private final Rechtsstand recht;

    Betreuungsabzug(Lage lage) {
        this.lage = lage;
        recht = lage.recht();
    }

    /** Der Abzug fuer alle Kinder; null, wenn keine Kosten genannt sind. */
    Groesse betrag() {
        Groesse summe = Groesse.NULL;
        for (KindLage k : lage.haushaltskinder()) {
            Groesse kosten = k.kind().betreuungskosten();
            summe = kosten.istGenau() ? summe.plus(jeKind(k, kosten)) : summe;
        }
        return summe;
    }

    private Groesse jeKind(KindLage k, Groesse kosten) {
        BigDecimal hoechstens = Zahlen.jeMonat(recht.zahl("wohngeld.kinderbetreuungskosten-hoechstens"));
        Groesse abzug =
                kosten.mal(recht.zahl("wohngeld.kinderbetreuungskosten-anteil")).min(Groesse.genau(hoechstens));
        return Bedarf.waehle(k.alter().unter(recht.zahl("wohngeld.kinderbetreuungskosten-alter")), abzug, Groesse.NULL);
    }
}
