package de.familienlotse.regelbuch;

import de.familienlotse.questionnaire.Frage;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelbeschreibung;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Bildet die Seite einer Leistung aus dem Regelwerk und ihren Belegen. */
final class Blattbau {
    private final Regelwerk regelwerk;
    private final Belege belege;
    private final Nachbarschaft nachbarschaft;

    Blattbau(Regelwerk regelwerk, Belege belege) {
        this.regelwerk = regelwerk;
        this.belege = belege;
        nachbarschaft = new Nachbarschaft(regelwerk.leistungen());
    }

    Blatt baue(Leistung l, Regelbeschreibung b) {
        Belege.Teil teil = belege.zu(l.id());
        List<Gruppe> gruppen = nachbarschaft.zu(l);
        return new Blatt(
                l,
                zeilen(b, null),
                wege(b),
                satz(l),
                fragen(b),
                parameter(b),
                gruppen,
                Bildbau.zeichne(l.name(), gruppen),
                teil.faelle().stream().map(f -> fall(f, b)).toList(),
                teil.referenz());
    }

    private static Blatt.Fallzeile fall(Beleg f, Regelbeschreibung b) {
        String grund = b.bedingungen().stream()
                .filter(x -> x.id().equals(f.grund()))
                .map(Regelbeschreibung.Bedingung::text)
                .findFirst()
                .orElse(f.grund());
        List<String> fehlt =
                f.fehlt().stream().map(FamilienSchema::bedeutung).distinct().toList();
        return new Blatt.Fallzeile(f, grund, fehlt);
    }

    private static List<Blatt.Bedingungszeile> zeilen(Regelbeschreibung b, String weg) {
        return b.bedingungen().stream()
                .filter(x -> weg == null ? x.weg() == null : weg.equals(x.weg()))
                .map(x -> new Blatt.Bedingungszeile(x.text(), x.norm(), x.je(), x.geprueft()))
                .toList();
    }

    private static List<Blatt.Weg> wege(Regelbeschreibung b) {
        return b.bedingungen().stream()
                .map(Regelbeschreibung.Bedingung::weg)
                .filter(w -> w != null)
                .distinct()
                .map(w -> new Blatt.Weg(w, zeilen(b, w)))
                .toList();
    }

    private String satz(Leistung l) {
        String name = l.betrag().parameter();
        return name == null ? null : regelwerk.parameter().alle().get(name).was();
    }

    private List<Parameterblatt> parameter(Regelbeschreibung b) {
        var alle = regelwerk.parameter().alle();
        return b.parameter().stream()
                .map(p -> Parameterblatt.von(alle.get(p.name())))
                .toList();
    }

    /** Je Frage die Fakten, die eine Bedingung dieser Leistung entscheiden. */
    private List<Blatt.Frageblock> fragen(Regelbeschreibung b) {
        Map<Frage, Set<String>> je = new LinkedHashMap<>();
        for (Regelbeschreibung.Bedingung x : b.bedingungen()) {
            for (String fakt : x.fakten()) {
                Frage frage = regelwerk.frage(fakt);
                if (frage != null) {
                    je.computeIfAbsent(frage, f -> new TreeSet<>()).add(fakt);
                }
            }
        }
        List<Blatt.Frageblock> fragen = new ArrayList<>();
        je.forEach((f, fakten) -> fragen.add(new Blatt.Frageblock(
                f.text(),
                f.warum(),
                fakten.stream()
                        .map(p -> new Blatt.Fakt(FamilienSchema.bedeutung(p), p))
                        .toList())));
        return fragen;
    }
}
