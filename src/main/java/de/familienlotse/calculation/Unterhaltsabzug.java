package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Unterhaltsart;
import de.familienlotse.situation.Unterhaltszahlung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.Collections;
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
            Groesse begrenzt = u.betrag().min(hoechstens(u));
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

    /** Nach der Gruppe; fehlt sie, die Spanne aller. */
    private Groesse hoechstens(Unterhaltszahlung u) {
        var jeGruppe = recht.tabelle("wohngeld.unterhaltsabzug");
        Groesse jahr = u.art().bekannt()
                ? Groesse.genau(jeGruppe.get(gruppe(u.art().wert())))
                : Groesse.spanne(
                        Collections.min(jeGruppe.values()),
                        Collections.max(jeGruppe.values()),
                        Fakten.von(u.art().fakt()));
        return jahr.monoton(Zahlen::jeMonat);
    }

    private static String gruppe(Unterhaltsart art) {
        return switch (art) {
            case AUSBILDUNG_AUSWAERTS -> "mitglied-auswaerts-in-ausbildung";
            case GETEILTE_BETREUUNG -> "kind-in-geteilter-betreuung";
            case FRUEHERER_EHEGATTE -> "frueherer-ehegatte";
            case SONSTIGE -> "sonstige-person";
        };
    }
}
