package de.familienlotse.casework;

import de.familienlotse.casework.Zeile.Eingabeart;
import de.familienlotse.casework.Zeile.Wahl;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Feldart.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Macht aus den Feldern der Anfrage Zeilen; Listen bekommen eine freie Stelle mehr, wenn sie aufgeklappt sind. */
final class Zeilenbau {
    private static final String ENTWEDER = "casework.wahl.";

    private final Fall fall;
    private final Map<String, String> fehler;
    private final boolean inA;
    private final boolean inB;
    private final Aufgeklappt auf;

    /** {@code inA}, {@code inB}: ob es die Person auf dieser Seite gibt. */
    Zeilenbau(Fall fall, Map<String, String> fehler, boolean inA, boolean inB, Aufgeklappt auf) {
        this.auf = auf;
        this.fall = fall;
        this.fehler = fehler;
        this.inA = inA;
        this.inB = inB;
    }

    /** Alle Zeilen eines Felds; {@code fakt} ohne Personen und Nummern, {@code erste}: ob eine leere Liste eine Stelle zeigt. */
    List<Zeile> zeilen(String pfad, String fakt, Feldart art, boolean erste) {
        List<Zeile> liste = new ArrayList<>();
        boolean frei = art.form() == Form.LISTE && (auf.liste(pfad) || erste && !beantwortet(pfad));
        liste.add(zeile(pfad, fakt, art, frei));
        if (art.form() == Form.GEGENSTAND) {
            art.felder()
                    .forEach((name, feld) -> liste.addAll(zeilen(pfad + "/" + name, fakt + "." + name, feld, erste)));
        } else if (art.form() == Form.LISTE) {
            int stellen = Math.max(laenge(fall.a(), pfad), laenge(fall.b(), pfad)) + (frei ? 1 : 0);
            for (int i = 0; i < stellen; i++) {
                String stelle = pfad + "/" + i + "/";
                art.felder()
                        .forEach((name, feld) -> liste.addAll(zeilen(stelle + name, fakt + "." + name, feld, erste)));
            }
        }
        return liste;
    }

    private boolean beantwortet(String pfad) {
        return Baum.lies(fall.a(), pfad) != null || Baum.lies(fall.b(), pfad) != null;
    }

    private static int laenge(Map<String, Object> lage, String pfad) {
        return Baum.lies(lage, pfad) instanceof List<?> l ? l.size() : 0;
    }

    private Zeile zeile(String pfad, String fakt, Feldart art, boolean frei) {
        String a = Werte.text(art, Baum.lies(fall.a(), pfad));
        String b = Werte.text(art, Baum.lies(fall.b(), pfad));
        boolean gleich = inA && a.equals(b);
        String inFeldB = gleich ? "" : b.isEmpty() && inA ? Werte.OFFEN : b;
        return new Zeile(
                pfad,
                art.text(),
                eingabeart(art),
                wahlen(fakt, art),
                inA ? a : null,
                inB ? inFeldB : null,
                inA && inB && !gleich,
                art.form() == Form.LISTE && !frei,
                fehler.get("a/" + pfad),
                fehler.get("b/" + pfad));
    }

    private static Eingabeart eingabeart(Feldart art) {
        return switch (art.form()) {
            case JA_NEIN, AUSWAHL, GEGENSTAND, LISTE -> Eingabeart.AUSWAHL;
            case MEHRFACHAUSWAHL -> Eingabeart.MEHRERE;
            case GELD, ZAHL, GANZE_ZAHL -> Eingabeart.ZAHL;
            default -> Eingabeart.TEXT;
        };
    }

    private static List<Wahl> wahlen(String fakt, Feldart art) {
        Stream<Wahl> worte = art.werte().stream().map(w -> new Wahl(w, "wert." + fakt + "." + w));
        return switch (art.form()) {
            case JA_NEIN -> List.of(new Wahl("ja", "wert.ja"), new Wahl("nein", "wert.nein"));
            case AUSWAHL -> worte.toList();
            case GEGENSTAND ->
                Stream.concat(worte, Stream.of(new Wahl(Werte.DA, ENTWEDER + "da")))
                        .toList();
            case LISTE -> List.of(new Wahl(Werte.KEINE, ENTWEDER + "keine"), new Wahl(Werte.DA, ENTWEDER + "da"));
            case MEHRFACHAUSWAHL ->
                Stream.concat(worte, Stream.of(new Wahl(Werte.KEINE, ENTWEDER + "keine")))
                        .toList();
            default -> List.of();
        };
    }
}
