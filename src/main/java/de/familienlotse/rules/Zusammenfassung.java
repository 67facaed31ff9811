package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Verbindet die Merkmale einer Leistung: UND, dazu ODER ueber die Wege, in jedem Weg wieder UND. */
final class Zusammenfassung {
    private static final List<Subjekt> PERSONEN = List.of(Subjekt.KIND, Subjekt.ERWACHSENER, Subjekt.PERSON);

    private static final Wahrheit UNBESTAETIGT = Wahrheit.offen(Fakten.KEINE);

    private final Buch buch;
    private final Regelbestand bestand;

    Zusammenfassung(Regelbestand bestand, Buch buch) {
        this.bestand = bestand;
        this.buch = buch;
    }

    /** Status fuer die Person auf diesem Platz; Merkmale des Haushalts zaehlen mit. */
    Wahrheit person(int leistung, int platz) {
        return verbinde(bestand.verbund(leistung), platz, true);
    }

    /** Status einer Leistung des Haushalts: seine Merkmale und mindestens eine Person, wenn es Merkmale je Person gibt. */
    Wahrheit haushalt(int leistung, Lage lage) {
        Verbund alle = bestand.verbund(leistung);
        Wahrheit w = verbinde(alle, 0, true);
        for (Subjekt je : PERSONEN) {
            if (!w.istNein() && bestand.zahlen().hat(leistung, je)) {
                w = w.und(irgendeine(alle, je, lage));
            }
        }
        return w;
    }

    private Wahrheit irgendeine(Verbund merkmale, Subjekt je, Lage lage) {
        Wahrheit w = je.ohne(lage);
        for (Person p : je.personen(lage)) {
            w = w.oder(verbinde(merkmale, p.nummer(), false));
        }
        return w;
    }

    private Wahrheit verbinde(Verbund v, int platz, boolean mitHaushalt) {
        Wahrheit alle = gemeinsam(v.pflicht(), platz, mitHaushalt);
        alle = alle == null ? Wahrheit.JA : alle;
        Wahrheit wege = null;
        for (int i = 0; i < v.wege().length && !alle.istNein(); i++) {
            Wahrheit weg = gemeinsam(v.wege()[i], platz, mitHaushalt);
            wege = wege == null || weg == null ? (weg == null ? wege : weg) : wege.oder(weg);
        }
        return wege == null ? alle : alle.und(wege);
    }

    /** Ob alle gelten, die diesen Platz betreffen; null, wenn ihn keines betrifft. */
    private Wahrheit gemeinsam(int[] merkmale, int platz, boolean mitHaushalt) {
        Wahrheit alle = null;
        for (int m : merkmale) {
            Wahrheit w = wahrheit(m, platz, mitHaushalt);
            alle = alle == null || w == null ? (w == null ? alle : w) : alle.und(w);
            if (alle == Wahrheit.NEIN) {
                return alle;
            }
        }
        return alle;
    }

    /** Die Wahrheit des Merkmals; was keine Quelle bestaetigt, ist hoechstens offen. */
    Wahrheit wahrheit(int merkmal, int platz, boolean mitHaushalt) {
        Wahrheit w = buch.wahrheit(merkmal, platz);
        if (w == null && mitHaushalt && platz > 0) {
            w = buch.wahrheit(merkmal, 0);
        }
        return bestaetigt(w, bestand.geprueft(merkmal));
    }

    /** Die Wahrheit, wenn sie eine Quelle bestaetigt; sonst ist sie hoechstens offen. */
    static Wahrheit bestaetigt(Wahrheit w, boolean geprueft) {
        return w == Wahrheit.JA && !geprueft ? UNBESTAETIGT : w;
    }
}
