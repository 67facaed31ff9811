package de.familienlotse.bench;

import de.familienlotse.calculation.Ansprueche;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Wahrheit;

/**
 * Die Grenze des Moeglichen: dieselben Bedingungen und Rechnungen fuer dieselben Personen, von Hand in die richtige Reihenfolge
 * gebracht, ohne Regelmaschine, Rechenweg, Texte und naechste Fragen.
 */
final class Handrechnung implements Ansprueche {
    private final Nummern nummern;
    private final Lage lage;
    private final Buch buch;
    private final Rechnungen rechnungen;
    private final Wahrheit[][] ansprueche;

    Handrechnung(Nummern nummern, Lage lage) {
        this.nummern = nummern;
        this.lage = lage;
        buch = new Buch(nummern.anzahl(), lage.kinder().size());
        rechnungen = new Rechnungen(lage, this, false);
        ansprueche = new Wahrheit[5][lage.kinder().size() + 1];
    }

    /** Alle Wahrheiten; Betraege werden gerechnet, soweit sie feststehen koennen. */
    Buch rechne() {
        Wahrheit wohnsitz = lage.wohntInDeutschland();
        neben(wohnsitz);
        for (KindLage k : lage.kinder()) {
            new Kindbedingungen(nummern, buch, k).kindergeld();
            kindergeldsteht(k.nummer());
        }
        Vorschussbedingungen vorschuss = new Vorschussbedingungen(nummern, buch, rechnungen);
        for (KindLage k : lage.kinder()) {
            vorschuss.pruefe(k);
            ansprueche[3][k.nummer()] = buch.alle(nummern.vorschussJung, nummern.vorschussJung + 8, k.nummer());
            ansprueche[4][k.nummer()] = vorschuss.anspruchAlt(k.nummer());
        }
        haushalt(wohnsitz);
        if (rechnungen.moeglich()) {
            rechnungen.grundsicherung().betrag();
            rechnungen.erwarteterKinderzuschlag();
        }
        return buch;
    }

    /** Merkmale des Haushalts in Leistungen fuer Kinder. */
    private void neben(Wahrheit wohnsitz) {
        buch.ab(nummern.kindergeld + 3).haushalt(wohnsitz);
        buch.ab(nummern.behinderung + 6).haushalt(wohnsitz);
        buch.ab(nummern.volljaehrige + 11).haushalt(wohnsitz);
        buch.ab(nummern.vorschussJung + 6).haushalt(wohnsitz);
        buch.ab(nummern.vorschussAlt + 6).haushalt(lage.bezieht(Bezug.SGB2).nicht());
        buch.ab(nummern.vorschussAlt + 9).haushalt(wohnsitz);
    }

    private void kindergeldsteht(int p) {
        int v = nummern.volljaehrige;
        Wahrheit weg = buch.alle(v + 1, v + 3, p)
                .oder(buch.alle(v + 3, v + 5, p))
                .oder(buch.alle(v + 5, v + 7, p))
                .oder(buch.alle(v + 7, v + 9, p));
        ansprueche[0][p] = buch.alle(nummern.kindergeld, nummern.kindergeld + 5, p);
        ansprueche[1][p] =
                buch.alle(v, v + 1, p).und(buch.alle(v + 9, v + 13, p)).und(weg);
        ansprueche[2][p] = buch.alle(nummern.behinderung, nummern.behinderung + 8, p);
    }

    private void haushalt(Wahrheit wohnsitz) {
        Haushaltbedingungen haushalt = new Haushaltbedingungen(nummern, buch, rechnungen);
        haushalt.grundsicherung(wohnsitz);
        haushalt.wohngeld();
        haushalt.kinderzuschlag();
        var kinder = lage.familie().kinder();
        Wahrheit ohneKinder = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        Wahrheit zugang = haushalt.zugang(haushalt.anspruchKinderzuschlag(ohneKinder));
        for (KindLage k : lage.kinder()) {
            buch.ab(nummern.zugang).kind(k.nummer(), k.imHaushalt());
            new Kindbedingungen(nummern, buch, k).bildung(k.imHaushalt().und(zugang));
        }
    }

    @Override
    public Wahrheit anspruch(String leistung, String person) {
        int platz = 1;
        while (!lage.kinder().get(platz - 1).id().equals(person)) {
            platz++;
        }
        return switch (leistung) {
            case "kindergeld" -> ansprueche[0][platz];
            case "kindergeld-volljaehrige" -> ansprueche[1][platz];
            case "kindergeld-kind-mit-behinderung" -> ansprueche[2][platz];
            case "unterhaltsvorschuss-bis-elf" -> ansprueche[3][platz];
            default -> ansprueche[4][platz];
        };
    }
}
