package de.familienlotse.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Was in den Regeln zwischen {@code when} und {@code then} steht, je Leistung und Bedingung oder je gemeinsamem Begriff. */
final class Regelquellen {
    private static final Pattern REGEL = Pattern.compile("\\nrule \"(.*?)when(.*?)then", Pattern.DOTALL);
    private static final Pattern ANMERKUNG = Pattern.compile("@(leistung|bedingung|begriff|je)\\( \"([^\"]+)\" \\)");

    private final Map<String, String> wann = new HashMap<>();
    private final Map<String, String> je = new HashMap<>();

    Regelquellen(Quelltexte texte) {
        texte.dateien().forEach((pfad, text) -> {
            if (pfad.endsWith(".drl")) {
                lies(text);
            }
        });
    }

    private void lies(String drl) {
        Matcher regel = REGEL.matcher(drl);
        while (regel.find()) {
            Map<String, String> angaben = new HashMap<>();
            Matcher a = ANMERKUNG.matcher(regel.group(1));
            while (a.find()) {
                angaben.put(a.group(1), a.group(2));
            }
            String begriff = angaben.get("begriff");
            String name = begriff == null ? angaben.get("leistung") + "/" + angaben.get("bedingung") : begriff;
            wann.put(name, regel.group(2));
            je.put(name, angaben.get("je"));
        }
    }

    /** Die Bedingung der Regel, die dieses Merkmal bewertet. */
    String wann(Merkmal m) {
        return wann.get(m.regel());
    }

    /** Fuer wen dieses Merkmal bewertet wird: haushalt, kind, erwachsener oder person. */
    String je(Merkmal m) {
        return je.get(m.regel());
    }
}
