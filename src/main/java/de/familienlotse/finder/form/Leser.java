package de.familienlotse.finder.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Liest die Felder einer abgeschickten Seite. Leer heisst nicht beantwortet. */
public final class Leser {
    private static final String FEHLER = "finder.fehler.";
    private static final int VIELE = 60;

    private final Function<String, List<String>> roh;
    private final Map<String, List<String>> werte = new LinkedHashMap<>();
    private final Map<String, String> fehler = new LinkedHashMap<>();

    private Leser(Function<String, List<String>> roh) {
        this.roh = roh;
    }

    /** @param roh die Werte zu einem Namen; leere Liste, wenn es keine gibt */
    public static Eingetragen lies(List<Gruppe> gruppen, Function<String, List<String>> roh) {
        Leser leser = new Leser(roh);
        gruppen.forEach(g -> g.felder().forEach(leser::lies));
        return new Eingetragen(leser.werte, leser.fehler, roh);
    }

    private void lies(Feld feld) {
        switch (feld.form()) {
            case WAHL, AUSWAHL, MEHRFACH -> wahl(feld);
            case TAG, TAG_ODER_MONAT -> nimm(feld, Datumsleser.lies(feld, roh), Datumsleser.fehler(feld, roh));
            case POSTLEITZAHL -> nimm(feld, text(feld).matches("([0-9]{5})?") ? text(feld) : null, "plz");
            default -> nimm(feld, Zahlenleser.lies(feld, text(feld)), Zahlenleser.fehler(feld));
        }
    }

    private String text(Feld feld) {
        List<String> alle = roh.apply(feld.name());
        return alle.isEmpty() ? "" : alle.get(0).strip();
    }

    private void nimm(Feld feld, String wert, String meldung) {
        if (wert == null) {
            fehler.put(feld.name(), FEHLER + meldung);
        } else {
            werte.put(feld.name(), wert.isEmpty() ? List.of() : List.of(wert));
        }
    }

    private void wahl(Feld feld) {
        List<String> erlaubt = feld.wahlen().stream().map(Wahl::wert).toList();
        List<String> genannt = roh.apply(feld.name()).stream()
                .filter(w -> !w.isEmpty() && erlaubt.contains(w))
                .distinct()
                .limit(feld.form() == Feldform.MEHRFACH ? VIELE : 1)
                .toList();
        if (genannt.contains(Feld.KEINE) && genannt.size() > 1) {
            fehler.put(feld.name(), FEHLER + "entweder");
        } else {
            werte.put(feld.name(), genannt);
        }
    }
}
