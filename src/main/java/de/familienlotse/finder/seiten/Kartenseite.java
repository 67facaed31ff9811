package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldbau;
import de.familienlotse.finder.form.Gruppe;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Eine Karte des Fragebogens als Seite: die Felder, die noch etwas entscheiden koennen, und die beantworteten; alle, wenn es
 * von beiden keine gibt.
 */
record Kartenseite(Frage frage, Fragebogen fragen, Familie familie, Gesucht gesucht) implements Seite {
    /** Felder, die mehrere Fakten sagen, und ein Fakt, an dem man sieht, ob sie noetig sind. */
    private static final Map<String, String> SAMMELFELDER =
            Map.of("ort", "haushalt/gemeinde", "einkommen", "haushalt/bruttoVon", Personen.FORM, "erwachsene");

    /** Felder, die etwas Hergeleitetes ersetzen: niemand braucht sie, aber mit ihnen wird es genau. */
    private static final Pattern BERICHTIGEND =
            Pattern.compile(".*/(netto|wochenstunden|abzuege|unterhaltszahlungen.*|unterhaltsvorschuss|ausbildung/.*)");

    @Override
    public String id() {
        return "frage/" + frage.id();
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        Predicate<Feld> noetig = f -> a.hat(f.name()) || gesucht(f);
        return gruppen(a, noetig).isEmpty()
                ? gruppen(a, f -> true)
                : gruppen(a, noetig.or(f -> BERICHTIGEND.matcher(f.name()).matches()));
    }

    private List<Gruppe> gruppen(Antworten a, Predicate<Feld> zeigen) {
        Map<String, List<Feld>> gruppen = new LinkedHashMap<>();
        for (Eingabe eingabe : frage.eingaben()) {
            for (Person p : Person.zu(eingabe, familie, a)) {
                if (trifftZu(eingabe, p)) {
                    List<Feld> felder = gruppen.computeIfAbsent(p.id(), x -> new ArrayList<>());
                    felder(eingabe, p, a).stream().filter(zeigen).forEach(felder::add);
                }
            }
        }
        gruppen.values().removeIf(List::isEmpty);
        return gruppen.entrySet().stream()
                .map(e -> new Gruppe(e.getKey().isEmpty() ? null : e.getKey(), e.getValue()))
                .toList();
    }

    private boolean gesucht(Feld feld) {
        return gesucht.durch(SAMMELFELDER.getOrDefault(feld.name(), feld.name()));
    }

    /** Was von einer Antwort auf dieser Seite abhaengt, kommt erst nach ihr. */
    private boolean trifftZu(Eingabe eingabe, Person p) {
        Wahrheit w = new Fundstelle(0, frage, eingabe).trifftZu(familie, p.selbst());
        return !w.istNein() && (w.istJa() || w.fehlt().pfade().stream().noneMatch(this::hier));
    }

    private boolean hier(String pfad) {
        Fundstelle stelle = fragen.zu(pfad);
        return stelle != null && stelle.frage().id().equals(frage.id());
    }

    private static List<Feld> felder(Eingabe eingabe, Person p, Antworten a) {
        String name = eingabe.fakt().replace("*", p.id());
        return switch (eingabe.fakt()) {
            case "haushalt/gemeinde" -> List.of(Felder.ort());
            case "haushalt/bruttoVon" -> List.of(Felder.einkommen());
            case "erwachsene" -> List.of(Felder.form());
            case "haushalt/bruttoBis", "kinder", "erwachsene/*/partner" -> List.of();
            case "kinder/*/eltern" -> List.of(Felder.eltern(name, a));
            case Personen.WEITERE -> Felder.weitere(eingabe, a);
            default -> Feldbau.felder(name, eingabe.fakt(), eingabe.art(), a);
        };
    }

    @Override
    public boolean sagt(String fakt) {
        return frage.eingaben().stream().anyMatch(e -> e.fakt().equals(fakt));
    }
}
