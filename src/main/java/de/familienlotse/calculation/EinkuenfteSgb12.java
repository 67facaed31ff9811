package de.familienlotse.calculation;

import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Groesse;

/** Welche anderen Einkuenfte nach § 82 SGB XII zaehlen, wo er fuer Kostenbeitraege gilt (§ 10 Abs. 6 BEEG); Euro je Monat. */
final class EinkuenfteSgb12 {
    private final Einkuenfte einkuenfte;

    EinkuenfteSgb12(Einkuenfte einkuenfte) {
        this.einkuenfte = einkuenfte;
    }

    /** Eines Erwachsenen; Mutterschaftsgeld und zweckbestimmte Leistungen zaehlen nicht. */
    Groesse von(ErwachsenerLage e) {
        if (!einkuenfte.bekannt()) {
            return einkuenfte.unbekannt();
        }
        Groesse elterngeld = einkuenfte.sicher(Einkunftsart.ELTERNGELD);
        Groesse zuschuss = einkuenfte.sicher(Einkunftsart.MUTTERSCHAFTSGELD_ZUSCHUSS);
        return einkuenfte
                .sicher(EinkuenfteSgb2.VOLL)
                .plus(einkuenfte.sicher(Einkunftsart.KURZARBEITERGELD))
                .plus(einkuenfte.sicher(Einkunftsart.KAPITAL))
                .plus(new Elterngeldfreibetrag(e).rest(elterngeld, zuschuss))
                .plus(einkuenfte.ohneArt());
    }
}
