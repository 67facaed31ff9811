package de.familienlotse.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Alle Fragen in ihrer Reihenfolge. Zu einem Fakt gehoert die Eingabe mit dem laengsten passenden Pfad. */
public final class Fragebogen {
    private static final String BERICHTIGUNGEN = "berichtigungen.yaml";

    /** Was nach einem Stueck des Pfads noch kommen kann; {@code *} steht fuer eine Person. */
    private static final class Knoten {
        private final Map<String, Knoten> weiter = new HashMap<>();
        private Fundstelle stelle;

        Knoten nach(String stueck) {
            Knoten genau = weiter.get(stueck);
            return genau == null ? weiter.get("*") : genau;
        }
    }

    private final List<Frage> fragen = new ArrayList<>();
    private final List<Berichtigung> berichtigungen;
    private final Knoten anfang = new Knoten();

    private Fragebogen(List<Berichtigung> berichtigungen) {
        this.berichtigungen = berichtigungen;
    }

    /**
     * Aus einer Datei je Karte, in der Reihenfolge der Namen, und {@code berichtigungen.yaml}.
     *
     * @throws IllegalArgumentException wenn ein Fakt kein Feld der Anfrage ist oder zu zwei Fragen gehoert
     */
    public static Fragebogen lies(Map<String, String> dateien) {
        FragenLeser leser = new FragenLeser();
        Map<String, String> karten = new TreeMap<>(dateien);
        Fragebogen bogen = new Fragebogen(leser.berichtigungen(karten.remove(BERICHTIGUNGEN)));
        karten.values().forEach(text -> bogen.nimm(leser.frage(text)));
        return bogen;
    }

    private void nimm(Frage frage) {
        for (Eingabe e : frage.eingaben()) {
            Knoten k = anfang;
            for (String stueck : e.fakt().split("/")) {
                k = k.weiter.computeIfAbsent(stueck, s -> new Knoten());
            }
            if (k.stelle != null) {
                throw new IllegalArgumentException(e.fakt() + " gehört zu zwei Fragen");
            }
            k.stelle = new Fundstelle(fragen.size(), frage, e);
        }
        fragen.add(frage);
    }

    /** Die Fragen in der Reihenfolge des Fragebogens. */
    public List<Frage> fragen() {
        return Collections.unmodifiableList(fragen);
    }

    /** Die Felder der Anfrage, nach denen niemand fragt. */
    public List<Berichtigung> berichtigungen() {
        return berichtigungen;
    }

    /** Wo nach dem Fakt dieses Pfads gefragt wird; null, wenn nirgends. */
    public Fundstelle zu(String pfad) {
        Fundstelle beste = null;
        Knoten k = anfang;
        for (int von = 0; k != null && von <= pfad.length(); ) {
            int ende = pfad.indexOf('/', von);
            ende = ende < 0 ? pfad.length() : ende;
            k = k.nach(pfad.substring(von, ende));
            beste = k == null || k.stelle == null ? beste : k.stelle;
            von = ende + 1;
        }
        return beste;
    }
}
