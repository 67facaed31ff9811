package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldform;
import de.familienlotse.finder.form.Gruppe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Welche Kinder zur Familie gehoeren und ob eines erwartet wird. */
record Kinder(Felder felder) implements Seite {
    /** So viele Kinder haben auf der Seite Platz. */
    static final int HOECHSTENS = 8;

    private static final Set<String> FAKTEN =
            Set.of("kinder", "kinder.geboren", "kinder.wohnt", "kinder.taetigkeit", "erwachsene.schwangerschaft");

    @Override
    public String id() {
        return "kinder";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        List<Gruppe> gruppen = new ArrayList<>();
        for (String kind : zeilen(a)) {
            List<Feld> zeile = new ArrayList<>(felder.zu("kinder/" + kind + "/geboren", a));
            zeile.addAll(felder.zu("kinder/" + kind + "/wohnt", a));
            zeile.addAll(felder.zu("kinder/" + kind + "/taetigkeit", a));
            gruppen.add(new Gruppe(kind, zeile));
        }
        List<Feld> erwartet = new ArrayList<>();
        erwartet.add(Felder.wahl("schwanger", "ja", "nein"));
        if (a.nennt("schwanger", "ja")) {
            erwartet.add(Feld.von("schwanger/termin", Feldform.TAG, "finder.feld.schwanger.termin", List.of()));
        }
        gruppen.add(new Gruppe(null, erwartet));
        return gruppen;
    }

    /** Die Kinder, die auf der Seite eine Zeile haben; am Anfang eines. */
    static List<String> zeilen(Antworten a) {
        return a.hat(Personen.KINDER) ? Personen.kinder(a) : List.of("k1");
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
