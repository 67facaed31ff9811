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

    private static final Set<String> UEBLICH = Set.of(
            "haushalt/gemeinde",
            "haushalt/wohnform",
            "haushalt/bruttokaltmiete",
            "haushalt/heizkosten",
            "haushalt/vermoegen",
            "haushalt/bezieht",
            "erwachsene/*/geboren",
            "erwachsene/*/rolle",
            "erwachsene/*/familienstand",
            "erwachsene/*/partner",
            "erwachsene/*/taetigkeiten",
            "erwachsene/*/einkuenfte",
            "kinder/*/geboren",
            "kinder/*/eltern",
            "kinder/*/wohnt",
            "kinder/*/taetigkeit",
            "kinder/*/unterhalt",
            "weitere/*/geboren");

    /**
     * Was zu einer Person oder zum Haushalt gehoert.
     *
     * @param liste erwachsene, kinder, weitere oder haushalt
     * @param id Kennung der Person; leer beim Haushalt
     * @param ueblich was man immer sieht
     * @param themen alles andere
     */
    record Gruppe(String liste, String id, boolean inA, boolean inB, List<Zeile> ueblich, List<Thema> themen) {}

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
                        List.of()))
                .toList();
    }

    /** Seltenere Angaben zu einer Frage. */
    record Thema(String titel, List<Zeile> zeilen) {
        /** Ob etwas darin auffaellt. */
        public boolean offen() {
            return zeilen.stream().anyMatch(Zeile::auffaellig);
        }
    }

    /** Das Formular; {@code fehler} je Seite und Pfad. */
    static Formular von(Fall fall, Fragebogen fragen, Map<String, String> fehler) {
        List<Gruppe> gruppen = new ArrayList<>();
        gruppen.add(gruppe(fragen, fall, fehler, HAUSHALT, ""));
        for (String liste : Baum.PERSONEN) {
            Set<String> ids = new LinkedHashSet<>(oderKeine(Leute.ids(fall.a(), liste)));
            ids.addAll(oderKeine(Leute.ids(fall.b(), liste)));
            ids.forEach(id -> gruppen.add(gruppe(fragen, fall, fehler, liste, id)));
        }
        return new Formular(gruppen);
    }

    private static List<String> oderKeine(List<String> ids) {
        return ids == null ? List.of() : ids;
    }

    private static Gruppe gruppe(Fragebogen fragen, Fall fall, Map<String, String> fehler, String liste, String id) {
        boolean inA = id.isEmpty() || oderKeine(Leute.ids(fall.a(), liste)).contains(id);
        boolean inB = id.isEmpty() || oderKeine(Leute.ids(fall.b(), liste)).contains(id);
        Zeilenbau bau = new Zeilenbau(fall, fehler, inA, inB);
        List<Zeile> ueblich = new ArrayList<>();
        List<Thema> themen = new ArrayList<>();
        for (Frage frage : fragen.fragen()) {
            List<Zeile> selten = new ArrayList<>();
            felder(frage, liste).forEach(f -> {
                String pfad = f.fakt().replace("*", id);
                String worte = f.fakt().replace("/*", "").replace('/', '.');
                (UEBLICH.contains(f.fakt()) ? ueblich : selten).addAll(bau.zeilen(pfad, worte, f.art()));
            });
            if (!selten.isEmpty()) {
                themen.add(new Thema(frage.text(), selten));
            }
        }
        return new Gruppe(liste, id, inA, inB, ueblich, themen);
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
