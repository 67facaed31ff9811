package de.familienlotse.bench;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.rules.Kindesrechnung;
import de.familienlotse.value.Wahrheit;

/** Die Bedingungen des Unterhaltsvorschusses zu einem Kind, dessen Kindergeld feststeht. */
final class Vorschussbedingungen {
    private final Nummern nummern;
    private final Buch buch;
    private final Rechnungen rechnungen;

    Vorschussbedingungen(Nummern nummern, Buch buch, Rechnungen rechnungen) {
        this.nummern = nummern;
        this.buch = buch;
        this.rechnungen = rechnungen;
    }

    void pruefe(KindLage k) {
        Rechtsstand recht = k.recht();
        Kindesrechnung r = new Kindesrechnung(k, rechnungen);
        int p = k.nummer();
        Wahrheit beiElternteil = k.imHaushalt().und(k.beiElternteil());
        Wahrheit ueberwiegend = k.wechselmodell().nicht();
        Wahrheit unterSatz = r.unterhaltUnterSatz();
        Wahrheit zahlbar = r.vorschussZahlbar();
        Wahrheit unter12 = k.alter().unter(recht.zahl("unterhaltsvorschuss.altersgrenze-grundfall"));
        buch.ab(nummern.vorschussJung).kind(p, k.elternteilAllein()).kind(p, unter12);
        buch.kind(p, beiElternteil).kind(p, ueberwiegend).kind(p, unterSatz).kind(p, zahlbar);
        buch.weiter().kind(p, k.aufenthaltDerEltern());
        Wahrheit unter18 = k.alter().unter(recht.zahl("unterhaltsvorschuss.altersgrenze-erweitert"));
        buch.ab(nummern.vorschussAlt).kind(p, k.elternteilAllein()).kind(p, unter12.nicht().und(unter18));
        buch.kind(p, beiElternteil).kind(p, ueberwiegend).kind(p, unterSatz).kind(p, zahlbar);
        buch.weiter().kind(p, r.vorschussDecktBedarf());
        buch.kind(p, r.mindesteinkommen());
        buch.weiter().kind(p, k.aufenthaltDerEltern());
    }

    /** Ohne Grundsicherung, mit gedecktem Bedarf oder mit Mindesteinkommen. */
    Wahrheit anspruchAlt(int platz) {
        int n = nummern.vorschussAlt;
        Wahrheit weg = buch.alle(n + 6, n + 7, platz)
                .oder(buch.alle(n + 7, n + 8, platz))
                .oder(buch.alle(n + 8, n + 9, platz));
        return buch.alle(n, n + 6, platz).und(buch.alle(n + 9, n + 11, platz)).und(weg);
    }
}
