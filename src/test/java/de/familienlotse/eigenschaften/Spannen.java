package de.familienlotse.eigenschaften;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.value.Groesse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Vergleicht die Betraege zweier Antworten, von denen die eine weniger weiss. */
final class Spannen {
    private Spannen() {}

    /** Was die genaue Antwort ausserhalb der Spanne der weiten nennt. */
    static List<String> ausserhalb(JsonNode weit, JsonNode genau) {
        Map<String, Groesse> spannen = betraege(Antwort.auf(weit));
        Map<String, Groesse> werte = betraege(Antwort.auf(genau));
        List<String> liste = new ArrayList<>();
        werte.forEach((was, wert) -> {
            Groesse spanne = spannen.get(was);
            if (wert != null && spanne != null && !enthaelt(spanne, wert)) {
                liste.add(was + ": " + wert + " nicht in " + spanne);
            }
        });
        return liste;
    }

    private static boolean enthaelt(Groesse spanne, Groesse wert) {
        boolean unten = spanne.von().compareTo(wert.von()) <= 0;
        boolean oben = spanne.unbegrenzt() || !wert.unbegrenzt() && spanne.bis().compareTo(wert.bis()) >= 0;
        return unten && oben;
    }

    private static Map<String, Groesse> betraege(Befunde befunde) {
        Map<String, Groesse> m = new LinkedHashMap<>();
        for (Befund b : befunde.befunde()) {
            m.put(b.leistung(), betrag(b.ergebnis(), b.betrag()));
            for (PersonBefund p : b.personen()) {
                m.put(b.leistung() + " " + p.person(), betrag(p.ergebnis(), p.betrag()));
            }
        }
        return m;
    }

    /** Ohne Anspruch fliesst nichts. */
    private static Groesse betrag(Ergebnis ergebnis, Groesse betrag) {
        return ergebnis == Ergebnis.EHER_NICHT ? Groesse.NULL : betrag;
    }
}
