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
    private final Reihen reihen;
    private final Lage lage;
    private final Buch buch;
    private final Rechnungen rechnungen;
    private final Wahrheit[][] vorgehend;

    Handrechnung(Reihen reihen, Lage lage) {
        this.reihen = reihen;
        this.lage = lage;
        buch = new Buch(reihen.anzahl(), lage.kinder().size());
        rechnungen = new Rechnungen(lage, this, false);
        vorgehend = new Wahrheit[5][lage.kinder().size() + 1];
    }

    /** Alle Wahrheiten; Betraege werden gerechnet, soweit sie feststehen koennen. */
    Buch rechne() {
        Wahrheit wohnsitz = lage.wohntInDeutschland();
        neben(wohnsitz);
        lage.kinder().forEach(k -> new Kindbedingungen(reihen, buch, k).kindergeld());
        merke(0, reihen.kindergeld);
        merke(1, reihen.volljaehrige);
        merke(2, reihen.behinderung);
        lage.kinder().forEach(k -> new Vorschussbedingungen(reihen, buch, k, rechnungen).pruefe());
        merke(3, reihen.vorschussJung);
        merke(4, reihen.vorschussAlt);
        Haushaltbedingungen haushalt = new Haushaltbedingungen(reihen, buch, rechnungen);
        haushalt.grundsicherung(wohnsitz);
        haushalt.wohngeld();
        haushalt.kinderzuschlag();
        haushalt.zugang();
        for (KindLage k : lage.kinder()) {
            buch.auf(reihen.zugang, 6, k.nummer()).wahr(k.imHaushalt());
            new Kindbedingungen(reihen, buch, k).bildung(buch.status(reihen.zugang, k.nummer()));
        }
        betraege();
        return buch;
    }

    private void betraege() {
        if (rechnungen.moeglich()) {
            rechnungen.grundsicherung().betrag();
            rechnungen.vorrang().erwarteterKinderzuschlag();
        }
    }

    /** Merkmale des Haushalts in Leistungen fuer Kinder. */
    private void neben(Wahrheit wohnsitz) {
        buch.auf(reihen.kindergeld, 0, 0).wahr(wohnsitz);
        buch.auf(reihen.behinderung, 0, 0).wahr(wohnsitz);
        buch.auf(reihen.volljaehrige, 0, 0).wahr(wohnsitz);
        buch.auf(reihen.vorschussJung, 0, 0).wahr(wohnsitz);
        buch.auf(reihen.vorschussAlt, 0, 0)
                .wahr(wohnsitz)
                .wahr(lage.bezieht(Bezug.SGB2).nicht());
    }

    private void merke(int vorgehende, Reihe r) {
        for (KindLage k : lage.kinder()) {
            vorgehend[vorgehende][k.nummer()] = buch.status(r, k.nummer());
        }
    }

    @Override
    public Wahrheit anspruch(String leistung, String person) {
        int platz = 1;
        while (!lage.kinder().get(platz - 1).id().equals(person)) {
            platz++;
        }
        return switch (leistung) {
            case "kindergeld" -> vorgehend[0][platz];
            case "kindergeld-volljaehrige" -> vorgehend[1][platz];
            case "kindergeld-kind-mit-behinderung" -> vorgehend[2][platz];
            case "unterhaltsvorschuss-bis-elf" -> vorgehend[3][platz];
            case "unterhaltsvorschuss-zwoelf-bis-siebzehn" -> vorgehend[4][platz];
            default -> throw new IllegalArgumentException("Nicht von Hand gerechnet: " + leistung);
        };
    }
}
