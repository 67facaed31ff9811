package de.familienlotse.rules;

import de.familienlotse.calculation.Ansprueche;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Der Status jeder Leistung nach einem Buch, im Ganzen und je Person; gebildet, sobald jemand nach ihm fragt. */
final class Staende implements Ansprueche {
    private final Regelbestand bestand;
    private final Lage lage;
    private final int plaetze;
    private final Zusammenfassung zusammenfassung;
    private final Wahrheit[][] status;

    Staende(Regelbestand bestand, Lage lage, Buch buch) {
        this.bestand = bestand;
        this.lage = lage;
        plaetze = lage.personen().size() + 1;
        zusammenfassung = new Zusammenfassung(bestand, buch);
        status = new Wahrheit[bestand.leistungen().size()][];
    }

    /** Platz 0 im Ganzen, sonst die Person. */
    Wahrheit[] zu(int leistung) {
        if (status[leistung] == null) {
            status[leistung] = bilde(leistung);
        }
        return status[leistung];
    }

    /** Ob schon jemand nach der Leistung gefragt hat. */
    boolean gebildet(int leistung) {
        return status[leistung] != null;
    }

    private Wahrheit[] bilde(int l) {
        Leistung leistung = bestand.leistungen().get(l);
        Wahrheit[] w = new Wahrheit[plaetze];
        w[0] = leistung.jePerson() ? leistung.subjekt().ohne(lage) : zusammenfassung.haushalt(l, lage);
        for (Person p : leistung.subjekt().personen(lage)) {
            w[p.nummer()] = zusammenfassung.person(l, p.nummer());
            w[0] = w[0].oder(w[p.nummer()]);
        }
        return w;
    }

    @Override
    public Wahrheit anspruch(String leistung, String person) {
        return zu(bestand.platz(leistung))[Person.nummer(lage.personen(), person)];
    }

    /** Ob eine der Leistungen fuer irgendwen offen ist. */
    boolean einerOffen(List<String> leistungen) {
        for (String l : leistungen) {
            for (Wahrheit w : zu(bestand.platz(l))) {
                if (w != null && w.istOffen()) {
                    return true;
                }
            }
        }
        return false;
    }
}
