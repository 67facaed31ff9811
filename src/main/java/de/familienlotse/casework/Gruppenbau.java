package de.familienlotse.casework;

import de.familienlotse.casework.Formular.Gruppe;
import de.familienlotse.casework.Formular.Ort;
import de.familienlotse.casework.Formular.Thema;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fragebogen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ordnet die Angaben zu einer Person oder zum Haushalt: Uebliches steht da, Seltenes erst, wenn es beantwortet oder gewuenscht ist. */
record Gruppenbau(Fall fall, Fragebogen fragen, Map<String, String> fehler, Aufgeklappt auf) {
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

    /** Listen, deren erste Stelle immer dasteht. */
    private static final Set<String> ERSTE = Set.of("erwachsene/*/taetigkeiten");

    Gruppe gruppe(String liste, String id) {
        Gruppe g = new Gruppe(
                liste,
                id,
                gibtEs(fall.a(), liste, id),
                gibtEs(fall.b(), liste, id),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Zeilenbau bau = new Zeilenbau(fall, fehler, g.inA(), g.inB(), auf);
        fragen.fragen().forEach(frage -> nimm(g, frage, bau));
        return g;
    }

    private static boolean gibtEs(Map<String, Object> lage, String liste, String id) {
        return id.isEmpty() || Formular.oderKeine(Leute.ids(lage, liste)).contains(id);
    }

    private void nimm(Gruppe g, Frage frage, Zeilenbau bau) {
        String stelle = g.schluessel() + ":" + frage.id();
        boolean alle = auf.frage(g.schluessel(), frage.id());
        List<Zeile> selten = zeilen(g, frage, bau, alle);
        List<Zeile> da = selten.stream()
                .filter(z -> alle || z.beantwortet() || z.auffaellig())
                .toList();
        if (!da.isEmpty()) {
            g.themen().add(new Thema(Aufgeklappt.kennung(stelle), frage.text(), da, alle));
        }
        if (da.size() < selten.size()) {
            g.mehr().add(new Zeile.Wahl(frage.id(), frage.text()));
        }
    }

    /** Stellt Uebliches in die Gruppe; was selten ist, kommt zurueck. */
    private static List<Zeile> zeilen(Gruppe g, Frage frage, Zeilenbau bau, boolean alle) {
        List<Zeile> selten = new ArrayList<>();
        for (Ort f : Formular.felder(frage, g.liste()).toList()) {
            boolean ueblich = UEBLICH.contains(f.fakt());
            String pfad = f.fakt().replace("*", g.id());
            String worte = f.fakt().replace("/*", "").replace('/', '.');
            (ueblich ? g.ueblich() : selten)
                    .addAll(bau.zeilen(pfad, worte, f.art(), ueblich ? ERSTE.contains(f.fakt()) : alle));
        }
        return selten;
    }
}
