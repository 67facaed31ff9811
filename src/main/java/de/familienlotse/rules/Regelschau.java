package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beschreibt ein Regelwerk aus sich selbst: welche Fakten ein Merkmal entscheiden, zeigt die Auswertung von Familien mit Luecken. */
final class Regelschau {
    private static final Pattern PARAMETER = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9.-]+)\"");
    private static final Map<String, String> RAUM = Map.ofEntries(
            Map.entry("vorschuss", "unterhaltsvorschuss."),
            Map.entry("grundsicherung", "sgb2."),
            Map.entry("mutterschaftsgeld-krankenkasse", "mutterschutz."),
            Map.entry("mutterschaftsgeld-bas", "mutterschutz."),
            Map.entry("arbeitgeberzuschuss", "mutterschutz."),
            Map.entry("mutterschutzlohn", "mutterschutz."),
            Map.entry("schutzfrist", "mutterschutz."),
            Map.entry("kuendigungsschutz", "mutterschutz."),
            Map.entry("kinderkrankengeld", "krankenkasse."),
            Map.entry("kinderkrankengeld-mitaufnahme", "krankenkasse."),
            Map.entry("haushaltshilfe", "krankenkasse."),
            Map.entry("familienversicherung", "krankenkasse."));

    private final Regelwerk regelwerk;
    private final Regelquellen quellen;
    private final List<Set<String>> fakten = new ArrayList<>();

    Regelschau(Regelwerk regelwerk, Regelquellen quellen, List<Familie> proben) {
        this.regelwerk = regelwerk;
        this.quellen = quellen;
        regelwerk.merkmale().forEach(m -> fakten.add(new TreeSet<>()));
        proben.forEach(this::sammle);
    }

    List<Regelbeschreibung> beschreibe() {
        List<Regelbeschreibung> liste = new ArrayList<>();
        for (Leistung l : regelwerk.leistungen()) {
            List<String> parameter = parameter(l);
            List<Regelbeschreibung.Groesse> groessen =
                    parameter.stream().map(this::groesse).toList();
            liste.add(new Regelbeschreibung(l.id(), l.name(), geprueft(parameter), bedingungen(l), groessen));
        }
        return liste;
    }

    private void sammle(Familie f) {
        Lage lage = new Lage(f, regelwerk.parameter().am(f.stichtag()));
        Pruefung p = new Lauf(regelwerk.bestand(), lage).starte().pruefung();
        for (Merkmal m : regelwerk.merkmale()) {
            for (int platz = 0; platz < p.plaetze(); platz++) {
                Wahrheit w = p.wahrheit(m.nummer(), platz);
                if (w != null) {
                    w.fehlt().liste().forEach(x -> fakten.get(m.nummer()).add(muster(x)));
                }
            }
        }
    }

    private static String muster(Fakt fakt) {
        return fakt.pfad()
                .replaceFirst("^(erwachsene|kinder|weitere)/[^/]+", "$1/*")
                .replaceAll("/\\d+/", "/*/");
    }

    private List<Regelbeschreibung.Bedingung> bedingungen(Leistung l) {
        return regelwerk.bestand().merkmale(regelwerk.bestand().platz(l.id())).stream()
                .map(this::bedingung)
                .toList();
    }

    private Regelbeschreibung.Bedingung bedingung(Merkmal m) {
        List<String> f = List.copyOf(fakten.get(m.nummer()));
        return new Regelbeschreibung.Bedingung(
                m.id(), m.text(), m.norm(), quellen.je(m), m.weg(), m.begriff(), m.geprueft(), f);
    }

    private List<String> parameter(Leistung l) {
        Set<String> namen = new TreeSet<>();
        for (Merkmal m : regelwerk.bestand().merkmale(regelwerk.bestand().platz(l.id()))) {
            Matcher p = PARAMETER.matcher(quellen.wann(m));
            while (p.find()) {
                namen.add(p.group(1));
            }
        }
        String raum = RAUM.getOrDefault(l.betrag().art(), l.betrag().art() + ".");
        regelwerk.parameter().alle().keySet().stream()
                .filter(n -> n.startsWith(l.id() + ".") || n.startsWith(raum))
                .forEach(namen::add);
        if (l.betrag().parameter() != null) {
            namen.add(l.betrag().parameter());
        }
        return List.copyOf(namen);
    }

    private LocalDate geprueft(List<String> parameter) {
        Map<String, Parameter> alle = regelwerk.parameter().alle();
        return parameter.stream()
                .map(n -> alle.get(n).geprueft())
                .min(Comparator.naturalOrder())
                .orElse(regelwerk.stand());
    }

    private Regelbeschreibung.Groesse groesse(String name) {
        Parameter p = regelwerk.parameter().alle().get(name);
        Map<LocalDate, Object> werte = new TreeMap<>();
        p.werte().forEach((ab, w) -> werte.put(ab, w.inhalt()));
        return new Regelbeschreibung.Groesse(
                name, p.was(), p.einheit(), p.je(), p.norm(), p.geprueft(), p.bestaetigt(), werte);
    }
}
