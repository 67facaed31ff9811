package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.value.Wahrheit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verbindet die Merkmale einer Leistung: UND, dazu ODER ueber die Wege, in jedem Weg wieder UND. */
final class Zusammenfassung {
    private static final List<Subjekt> PERSONEN = List.of(Subjekt.KIND, Subjekt.ERWACHSENER, Subjekt.PERSON);

    private final Buch buch;
    private final Regelbestand bestand;

    Zusammenfassung(Regelbestand bestand, Buch buch) {
        this.bestand = bestand;
        this.buch = buch;
    }

    /** Status fuer die Person auf diesem Platz; Merkmale des Haushalts zaehlen mit. */
    Wahrheit person(int leistung, int platz) {
        return verbinde(bestand.merkmale(leistung), platz, true);
    }

    /** Status einer Leistung des Haushalts: seine Merkmale und mindestens eine Person, wenn es Merkmale je Person gibt. */
    Wahrheit haushalt(int leistung, Lage lage) {
        List<Merkmal> alle = bestand.merkmale(leistung);
        Wahrheit w = verbinde(alle, 0, true);
        for (Subjekt je : PERSONEN) {
            if (bestand.hatMerkmale(leistung, je)) {
                w = w.und(irgendeine(alle, je, lage));
            }
        }
        return w;
    }

    private Wahrheit irgendeine(List<Merkmal> merkmale, Subjekt je, Lage lage) {
        Wahrheit w = je.ohne(lage);
        for (Person p : je.personen(lage)) {
            w = w.oder(verbinde(merkmale, p.nummer(), false));
        }
        return w;
    }

    private Wahrheit verbinde(List<Merkmal> merkmale, int platz, boolean mitHaushalt) {
        Wahrheit alle = Wahrheit.JA;
        Map<String, Wahrheit> wege = null;
        for (Merkmal m : merkmale) {
            Wahrheit w = wahrheit(m, platz, mitHaushalt);
            if (w == null) {
                continue;
            }
            if (m.weg() == null) {
                alle = alle.und(w);
            } else {
                wege = wege == null ? new LinkedHashMap<>() : wege;
                wege.merge(m.weg(), w, Wahrheit::und);
            }
        }
        return wege == null ? alle : alle.und(wege.values().stream().reduce(Wahrheit.NEIN, Wahrheit::oder));
    }

    /** Die Wahrheit des Merkmals; was keine Quelle bestaetigt, ist hoechstens offen. */
    Wahrheit wahrheit(Merkmal m, int platz, boolean mitHaushalt) {
        Wahrheit w = buch.wahrheit(m.nummer(), platz);
        if (w == null && mitHaushalt && platz > 0) {
            w = buch.wahrheit(m.nummer(), 0);
        }
        boolean zuSicher = w != null && !m.geprueft() && w.istJa();
        return zuSicher ? Wahrheit.offen(de.familienlotse.value.Fakten.KEINE) : w;
    }
}
