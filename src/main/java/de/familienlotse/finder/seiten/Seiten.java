package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Auswertung;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fragebogen;
import java.util.List;
import java.util.Optional;

/** Alle Seiten des Wegs in ihrer Reihenfolge: leicht und entscheidend zuerst, Geld und Empfindliches zuletzt. */
public record Seiten(Fragebogen fragen, List<Seite> weg) {
    /** Die Seiten zu diesem Fragebogen. */
    public static Seiten zu(Fragebogen fragen) {
        Felder felder = new Felder(fragen);
        return new Seiten(
                fragen,
                List.of(
                        new Wohnort(felder),
                        new Kinder(felder),
                        new Haushalt(felder),
                        new Leistungen(felder),
                        new Arbeit(felder),
                        new Einkommen(felder),
                        new Wohnen(felder),
                        new BesondereLage(felder)));
    }

    /** Die Seite dieses Namens auf dem Weg. */
    public Optional<Seite> seite(String id) {
        return weg.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Die Karte dieses Namens als Seite; die der Kinder ist die des Wegs. */
    public Optional<Seite> karte(String id, Auswertung stand) {
        return id.equals("kinder")
                ? seite(id)
                : fragen.fragen().stream()
                        .filter(f -> f.id().equals(id))
                        .findFirst()
                        .map(f -> new Kartenseite(f, fragen, stand.familie(), Gesucht.bei(stand.befunde())));
    }

    /** Die Fragen, aus denen Karten werden. */
    public List<Frage> karten() {
        return fragen.fragen();
    }
}
