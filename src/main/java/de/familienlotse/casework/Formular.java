package de.familienlotse.casework;

import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fragebogen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Alle Angaben beider Lagen, nach Personen und darin nach Fragen. */
record Formular(List<Gruppe> gruppen) {
    private static final String HAUSHALT = "haushalt";

    /**
     * Was zu einer Person oder zum Haushalt gehoert.
     *
     * @param liste erwachsene, kinder, weitere oder haushalt
     * @param id Kennung der Person; leer beim Haushalt
     * @param ueblich was man immer sieht
     * @param themen was sonst beantwortet oder aufgeklappt ist
     * @param mehr Fragen, zu denen sich noch Angaben aufklappen lassen
     */
    record Gruppe(
            String liste,
            String id,
            boolean inA,
            boolean inB,
            List<Zeile> ueblich,
            List<Thema> themen,
            List<Zeile.Wahl> mehr) {
        /** Wie sie in {@link Aufgeklappt} heisst. */
        public String schluessel() {
            return id.isEmpty() ? liste : liste + "/" + id;
        }
    }

    /** Dieselben Gruppen nur mit dem, was beantwortet ist; ohne Themen. */
    List<Gruppe> beantwortet() {
        return gruppen.stream()
                .map(g -> new Gruppe(
                        g.liste(),
                        g.id(),
                        g.inA(),
                        g.inB(),
                        Stream.concat(g.ueblich().stream(), g.themen().stream().flatMap(t -> t.zeilen().stream()))
                                .filter(Zeile::beantwortet)
                                .toList(),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** Seltenere Angaben zu einer Frage; {@code alle}, ob sie aufgeklappt ist. */
    record Thema(String kennung, String titel, List<Zeile> zeilen, boolean alle) {
        /** Ob sie ohne Zutun zu sehen sind. */
        public boolean offen() {
            return alle || zeilen.stream().anyMatch(Zeile::auffaellig);
        }
    }

    /** Das Formular; {@code fehler} je Seite und Pfad. */
    static Formular von(Fall fall, Fragebogen fragen, Map<String, String> fehler, Aufgeklappt auf) {
        List<Gruppe> gruppen = new ArrayList<>();
        Gruppenbau bau = new Gruppenbau(fall, fragen, fehler, auf);
        gruppen.add(bau.gruppe(HAUSHALT, ""));
        for (String liste : Baum.PERSONEN) {
            Set<String> ids = new LinkedHashSet<>(oderKeine(Leute.ids(fall.a(), liste)));
            ids.addAll(oderKeine(Leute.ids(fall.b(), liste)));
            ids.forEach(id -> gruppen.add(bau.gruppe(liste, id)));
        }
        return new Formular(gruppen);
    }

    static List<String> oderKeine(List<String> ids) {
        return ids == null ? List.of() : ids;
    }

    /** Ein Feld der Anfrage; {@code *} steht fuer eine Person. */
    record Ort(String fakt, Feldart art) {}

    /** Die Felder einer Frage zu dieser Liste oder zum Haushalt. */
    static Stream<Ort> felder(Frage frage, String liste) {
        return frage.eingaben().stream().flatMap(e -> felder(e)).filter(o -> o.fakt()
                .startsWith(liste + "/"));
    }

    private static Stream<Ort> felder(Eingabe e) {
        if (!Baum.PERSONEN.contains(e.fakt())) {
            return Stream.of(new Ort(e.fakt(), e.art()));
        }
        return e.art().felder().entrySet().stream()
                .filter(f -> !f.getKey().equals("id"))
                .map(f -> new Ort(e.fakt() + "/*/" + f.getKey(), f.getValue()));
    }
}
