package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldbau;
import de.familienlotse.finder.form.Feldform;
import de.familienlotse.finder.form.Gruppe;
import de.familienlotse.finder.form.Wahl;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fundstelle;
import de.familienlotse.situation.Familie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Eine Karte des Fragebogens als Seite, mit allen Feldern, die zutreffen koennen. */
record Kartenseite(Frage frage, Familie familie) implements Seite {
    @Override
    public String id() {
        return "frage/" + frage.id();
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        Map<String, List<Feld>> gruppen = new LinkedHashMap<>();
        for (Eingabe eingabe : frage.eingaben()) {
            for (Person p : Person.zu(eingabe, familie, a)) {
                if (!new Fundstelle(0, frage, eingabe)
                        .trifftZu(familie, p.selbst())
                        .istNein()) {
                    gruppen.computeIfAbsent(p.id(), x -> new ArrayList<>()).addAll(felder(eingabe, p, a));
                }
            }
        }
        gruppen.values().removeIf(List::isEmpty);
        return gruppen.entrySet().stream()
                .map(e -> new Gruppe(e.getKey().isEmpty() ? null : e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Feld> felder(Eingabe eingabe, Person p, Antworten a) {
        String name = eingabe.fakt().replace("*", p.id());
        return switch (eingabe.fakt()) {
            case "haushalt/gemeinde" -> List.of(Felder.ort());
            case "haushalt/bruttoVon" -> List.of(Felder.einkommen());
            case "erwachsene" -> List.of(Felder.form());
            case "haushalt/bruttoBis", "kinder", "erwachsene/*/partner" -> List.of();
            case "kinder/*/eltern" -> List.of(eltern(name, a));
            case Personen.WEITERE -> weitere(eingabe, a);
            default -> Feldbau.felder(name, eingabe.fakt(), eingabe.art(), a);
        };
    }

    private static Feld eltern(String name, Antworten a) {
        List<Wahl> wahlen = new ArrayList<>();
        Personen.erwachsene(a).forEach(p -> wahlen.add(new Wahl(p, "finder.wert.eltern." + p)));
        wahlen.add(Feldbau.nichtsDavon());
        return Feld.von(name, Feldform.MEHRFACH, "feld.kinder.eltern", wahlen);
    }

    private static List<Feld> weitere(Eingabe eingabe, Antworten a) {
        List<Feld> alle = new ArrayList<>();
        alle.add(Felder.auswahl(Personen.WEITERE, "0", "1", "2", "3", "4", "5", "6"));
        for (String id : Personen.weitere(a)) {
            eingabe.art().felder().forEach((teil, art) -> {
                if (!teil.equals("id")) {
                    alle.addAll(Feldbau.felder("weitere/" + id + "/" + teil, "weitere/*/" + teil, art, a));
                }
            });
        }
        return alle;
    }

    @Override
    public boolean sagt(String fakt) {
        return frage.eingaben().stream().anyMatch(e -> e.fakt().equals(fakt));
    }
}
