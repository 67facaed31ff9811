package de.familienlotse.api;

import de.familienlotse.comparison.Verlaufsfrage;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Der Rumpf einer Frage, die Situationen enthaelt; sammelt alle Fehler seiner Form. */
final class Fragerumpf {
    private final Eingabebaum baum;
    private final Map<?, ?> felder;
    private final List<Lesefehler> fehler = new ArrayList<>();

    /** {@code erwartet}: die Schluessel, die es gibt; jeder ist Pflicht. */
    Fragerumpf(Eingabebaum baum, String... erwartet) {
        this.baum = baum;
        List<String> alle = List.of(erwartet);
        felder = baum.wurzel() instanceof Map<?, ?> m ? m : Map.of();
        for (Object schluessel : felder.keySet()) {
            if (!alle.contains(schluessel)) {
                melde((String) schluessel, "Diesen Schlüssel gibt es hier nicht. Bekannt sind: " + namen(alle) + ".");
            }
        }
    }

    private static String namen(List<String> alle) {
        return String.join(", ", alle);
    }

    /** Die Frage nach einem Verlauf. @throws UngueltigeAngaben mit allen Fehlern der Form */
    static Verlaufsfrage verlauf(Eingabebaum baum) {
        Fragerumpf r = new Fragerumpf(baum, "situation", "fakt", "von", "bis", "schritt");
        Eingabebaum situation = r.situation("situation");
        String fakt = r.text("fakt");
        BigDecimal von = r.zahl("von");
        BigDecimal bis = r.zahl("bis");
        BigDecimal schritt = r.zahl("schritt");
        r.pruefe();
        return new Verlaufsfrage(situation, fakt, von, bis, schritt);
    }

    /** Eine Anfrage im oeffentlichen Format, noch nicht gelesen. */
    Eingabebaum situation(String name) {
        if (!(felder.get(name) instanceof Map)) {
            melde(name, "Bitte eine Familie in geschweiften Klammern angeben, mindestens {}.");
        }
        return baum.unter(name);
    }

    private String text(String name) {
        if (felder.get(name) instanceof String s && !s.isBlank()) {
            return s;
        }
        melde(name, "Bitte den Pfad einer Zahl angeben, etwa erwachsene/a1/taetigkeiten/0/brutto.");
        return null;
    }

    private BigDecimal zahl(String name) {
        Object wert = felder.get(name);
        if (wert instanceof Long ganz) {
            return BigDecimal.valueOf(ganz);
        }
        if (wert instanceof BigDecimal zahl) {
            return zahl;
        }
        melde(name, "Bitte eine Zahl ohne Anführungszeichen und mit Dezimalpunkt angeben.");
        return null;
    }

    private void melde(String name, String text) {
        fehler.add(new Lesefehler("/" + name.replace("~", "~0").replace("/", "~1"), text, true));
    }

    /** @throws UngueltigeAngaben wenn die Form nicht stimmt; dabei alle Fehler des Baums */
    void pruefe() {
        if (!fehler.isEmpty()) {
            List<Lesefehler> alle = new ArrayList<>(baum.fehler());
            alle.addAll(fehler);
            throw new UngueltigeAngaben(alle);
        }
    }
}
