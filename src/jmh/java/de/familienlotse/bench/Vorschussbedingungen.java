package de.familienlotse.bench;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.rules.Kindesrechnung;
import de.familienlotse.value.Wahrheit;

/** Die Bedingungen des Unterhaltsvorschusses zu einem Kind, dessen Kindergeld feststeht. */
final class Vorschussbedingungen {
    private final Reihen reihen;
    private final Buch buch;
    private final KindLage k;
    private final Kindesrechnung rechnung;

    Vorschussbedingungen(Reihen reihen, Buch buch, KindLage k, Rechnungen rechnungen) {
        this.reihen = reihen;
        this.buch = buch;
        this.k = k;
        rechnung = new Kindesrechnung(k, rechnungen);
    }

    void pruefe() {
        Rechtsstand recht = k.recht();
        Wahrheit unter12 = k.alter().unter(recht.zahl("unterhaltsvorschuss.altersgrenze-grundfall"));
        Wahrheit unter18 = k.alter().unter(recht.zahl("unterhaltsvorschuss.altersgrenze-erweitert"));
        Wahrheit beiElternteil = k.imHaushalt().und(k.beiElternteil());
        Wahrheit ueberwiegend = k.wechselmodell().nicht();
        Wahrheit unterSatz = rechnung.unterhaltUnterSatz();
        Wahrheit zahlbar = rechnung.vorschussZahlbar();
        Wahrheit aufenthalt = k.aufenthaltVorschuss();
        buch.auf(reihen.vorschussJung, 1, k.nummer()).wahr(k.elternteilAllein()).wahr(unter12);
        buch.wahr(beiElternteil).wahr(ueberwiegend).wahr(unterSatz).wahr(zahlbar).wahr(aufenthalt);
        buch.auf(reihen.vorschussAlt, 2, k.nummer()).wahr(k.elternteilAllein());
        buch.wahr(unter12.nicht().und(unter18));
        buch.wahr(beiElternteil).wahr(ueberwiegend).wahr(unterSatz).wahr(zahlbar).wahr(aufenthalt);
        buch.wahr(rechnung.vorschussDecktBedarf()).wahr(rechnung.mindesteinkommen());
    }
}
