package de.familienlotse.casework;

import de.familienlotse.comparison.Vergleich;
import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Alle Bedingungen beider Lagen, je Leistung, auch die offenen. */
record Matrix(List<Leistung> leistungen, List<Leistung> alle) {
    /** Steht fuer alle Leistungen. */
    static final String ALLE = "alle";

    /** Eine Leistung mit ihren Bedingungen. */
    record Leistung(String id, String name, String a, String b, List<Zeile> zeilen) {}

    /** Eine Bedingung fuer eine Person; ja, nein, offen oder leer, wenn sie dort nicht zu pruefen war. */
    record Zeile(
            String person, String text, String norm, String a, String b, List<String> fehltA, List<String> fehltB) {
        /** Ob es in beiden Lagen anders ausgeht. */
        public boolean verschieden() {
            return !a.equals(b);
        }
    }

    /** Gefiltert: {@code leistung} {@link #ALLE} fuer alle, leer fuer keine; {@code nurUnterschiede} nur, was in beiden Lagen anders ausgeht. */
    static Matrix von(Vergleich v, String leistung, boolean nurUnterschiede) {
        List<Leistung> alle = v.a().befunde().stream()
                .map(b -> leistung(b, befund(v.b(), b.leistung())))
                .toList();
        List<Leistung> gefiltert = alle.stream()
                .filter(l -> leistung.equals(ALLE) || l.id().equals(leistung))
                .map(l -> nurUnterschiede ? nurUnterschiede(l) : l)
                .filter(l -> !l.zeilen().isEmpty())
                .toList();
        return new Matrix(gefiltert, alle);
    }

    private static Befund befund(Befunde befunde, String leistung) {
        return befunde.befunde().stream()
                .filter(b -> b.leistung().equals(leistung))
                .findFirst()
                .orElse(null);
    }

    private static Leistung nurUnterschiede(Leistung l) {
        return new Leistung(
                l.id(),
                l.name(),
                l.a(),
                l.b(),
                l.zeilen().stream().filter(Zeile::verschieden).toList());
    }

    private static Leistung leistung(Befund a, Befund b) {
        Map<String, Bedingung> links = bedingungen(a);
        Map<String, Bedingung> rechts = b == null ? Map.of() : bedingungen(b);
        Map<String, Bedingung> beide = new LinkedHashMap<>(rechts);
        beide.putAll(links);
        List<Zeile> zeilen = new ArrayList<>();
        beide.forEach((schluessel, x) -> {
            Bedingung l = links.get(schluessel);
            Bedingung r = rechts.get(schluessel);
            zeilen.add(new Zeile(x.person(), x.text(), x.norm(), wahrheit(l), wahrheit(r), fehlt(l), fehlt(r)));
        });
        return new Leistung(
                a.leistung(),
                a.name(),
                a.ergebnis().schluessel(),
                b == null ? null : b.ergebnis().schluessel(),
                zeilen);
    }

    private static Map<String, Bedingung> bedingungen(Befund b) {
        Map<String, Bedingung> m = new LinkedHashMap<>();
        b.bedingungen().forEach(x -> m.putIfAbsent(x.id() + " " + x.person() + " " + x.weg(), x));
        return m;
    }

    private static String wahrheit(Bedingung b) {
        return b == null ? "leer" : b.wahrheit().istJa() ? "ja" : b.wahrheit().istNein() ? "nein" : "offen";
    }

    private static List<String> fehlt(Bedingung b) {
        Wahrheit w = b == null ? null : b.wahrheit();
        return w == null || w.istJa() || w.istNein()
                ? List.of()
                : List.copyOf(w.fehlt().pfade());
    }
}
