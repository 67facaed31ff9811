package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Unterhaltszahlung;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Abzug fuer gezahlten gesetzlichen Unterhalt, Euro je Monat. */
final class Unterhaltsabzug {
    private final Rechtsstand recht;

    Unterhaltsabzug(Rechtsstand recht) {
        this.recht = recht;
    }

    /** § 18 WoGG: hoechstens der Betrag der Gruppe, mit Titel der ganze. */
    Groesse wohngeld(Erwachsener e) {
        Groesse summe = Groesse.NULL;
        for (Unterhaltszahlung u : zahlungen(e)) {
            Groesse begrenzt = u.betrag().min(Groesse.genau(hoechstens(u)));
            summe = summe.plus(Bedarf.waehle(titel(u), u.betrag(), begrenzt));
        }
        return summe;
    }

    /** § 11b Abs. 1 Nr. 7 SGB II: nur mit Titel. */
    Groesse sgb2(Erwachsener e) {
        Groesse summe = Groesse.NULL;
        for (Unterhaltszahlung u : zahlungen(e)) {
            summe = summe.plus(Bedarf.waehle(titel(u), u.betrag(), Groesse.NULL));
        }
        return summe;
    }

    private static List<Unterhaltszahlung> zahlungen(Erwachsener e) {
        return e.unterhaltszahlungen().oder(List.of());
    }

    private static Wahrheit titel(Unterhaltszahlung u) {
        return u.titel().ist(true);
    }

    private BigDecimal hoechstens(Unterhaltszahlung u) {
        String gruppe = !u.art().bekannt()
                ? "sonstige-person"
                : switch (u.art().wert()) {
                    case AUSBILDUNG_AUSWAERTS -> "mitglied-auswaerts-in-ausbildung";
                    case GETEILTE_BETREUUNG -> "kind-in-geteilter-betreuung";
                    case FRUEHERER_EHEGATTE -> "frueherer-ehegatte";
                    case SONSTIGE -> "sonstige-person";
                };
        return Zahlen.jeMonat(recht.zahl("wohngeld.unterhaltsabzug", gruppe));
    }
}
