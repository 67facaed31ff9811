package de.familienlotse.finder;

import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import de.familienlotse.situation.Lesefehler;
import java.util.List;

/** An welchem Feld einer Seite ein Fehler der Anfrage liegt. */
final class Fehlerort {
    private Fehlerort() {}

    /** Das Feld zum Zeiger {@code /kinder/0/geboren}; das erste der Seite, wenn es auf ihr keines gibt. */
    static String auf(List<Gruppe> seite, Lesefehler fehler, Antworten a) {
        String name = name(fehler.zeiger().substring(1), a);
        return seite.stream()
                .flatMap(g -> g.felder().stream())
                .map(Feld::name)
                .filter(n -> name.equals(n) || name.startsWith(n + "/"))
                .findFirst()
                .orElse(erstes(seite));
    }

    /** Das erste Feld der Seite. */
    static String erstes(List<Gruppe> seite) {
        return seite.get(0).felder().get(0).name();
    }

    /** Der Zeiger mit der Kennung der Person statt ihres Platzes. */
    private static String name(String zeiger, Antworten a) {
        String[] teile = zeiger.split("/", 3);
        List<String> personen = teile.length == 3 ? Personen.zu(teile[0], a) : null;
        return personen == null ? zeiger : teile[0] + "/" + personen.get(Integer.parseInt(teile[1])) + "/" + teile[2];
    }
}
