package de.familienlotse.casework;

import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Feldart.Form;
import de.familienlotse.questionnaire.Fragebogen;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Liest aus dem abgeschickten Formular beide Lagen; B erbt von A, was in B nicht eingetragen ist. */
final class Formularleser {
    private final Feldarten arten;
    private final Map<String, List<String>> formular;

    Formularleser(Fragebogen fragen, Map<String, List<String>> formular) {
        this.formular = formular;
        this.arten = new Feldarten(fragen);
    }

    Fall lies() {
        Map<String, Object> a = new LinkedHashMap<>();
        personen(a, "a");
        trageEin(a, "a");
        Map<String, Object> b = Baum.kopie(a);
        personen(b, "b");
        trageEin(b, "b");
        return new Fall(a, b);
    }

    /** Bringt die Personen auf den Stand dieser Seite; eine fehlende Liste ist nicht beantwortet. */
    private void personen(Map<String, Object> lage, String seite) {
        for (String liste : Baum.PERSONEN) {
            List<String> genannt = formular.get(seite + "." + liste);
            if (genannt == null) {
                lage.remove(liste);
                continue;
            }
            List<String> ids = Arrays.stream(genannt.get(0).split(","))
                    .filter(id -> !id.isEmpty())
                    .toList();
            lage.computeIfAbsent(liste, l -> new java.util.ArrayList<>());
            List<String> da = Leute.ids(lage, liste);
            da.stream().filter(id -> !ids.contains(id)).forEach(id -> Leute.entferne(lage, liste, id));
            ids.stream().filter(id -> !da.contains(id)).forEach(id -> Leute.fuegeAn(lage, liste, id));
        }
    }

    private void trageEin(Map<String, Object> lage, String seite) {
        Map<String, List<String>> felder = new TreeMap<>();
        formular.forEach((name, werte) -> {
            if (name.startsWith(seite + ":")) {
                felder.put(
                        name.substring(2),
                        werte.stream().filter(w -> !w.isBlank()).toList());
            }
        });
        String geschlossen = null;
        for (Map.Entry<String, List<String>> e : felder.entrySet()) {
            Feldart art = arten.zu(e.getKey());
            boolean darin = geschlossen != null && e.getKey().startsWith(geschlossen);
            if (art != null && !darin && !e.getValue().isEmpty()) {
                geschlossen = trageEin(lage, e.getKey(), art, e.getValue()) ? e.getKey() + "/" : geschlossen;
            }
        }
        Baum.raeumeAuf(lage);
        lage.values().removeIf(Map.of()::equals);
    }

    /** Traegt eine Angabe ein; wahr, wenn dadurch nichts darunter mehr gilt. */
    private static boolean trageEin(Map<String, Object> lage, String pfad, Feldart art, List<String> werte) {
        boolean offen = werte.contains(Werte.OFFEN);
        Object wert = offen ? null : Werte.wert(art, werte);
        boolean gegenstand = art.form() == Form.GEGENSTAND || art.form() == Form.LISTE;
        boolean da = gegenstand && werte.contains(Werte.DA);
        if (!da || art.form() == Form.GEGENSTAND && !(Baum.lies(lage, pfad) instanceof Map)) {
            Baum.setze(lage, pfad, wert);
        }
        return gegenstand && !da;
    }
}
