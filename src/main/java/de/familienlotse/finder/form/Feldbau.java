package de.familienlotse.finder.form;

import de.familienlotse.finder.Antworten;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Feldart.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Macht aus einem Feld der Anfrage die Felder, in die es eingetragen wird. */
public final class Feldbau {
    private static final int WENIGE = 7;
    private static final String ART = "art";
    private static final String OHNE_ARBEIT = "nicht-erwerbstaetig";
    private static final List<Wahl> JA_NEIN =
            List.of(new Wahl("ja", "wert.ja"), new Wahl("nein", "wert.nein"), weissNicht());

    private final Antworten antworten;
    private final List<Feld> felder = new ArrayList<>();

    private Feldbau(Antworten antworten) {
        this.antworten = antworten;
    }

    /**
     * Die Felder zu einem Fakt.
     *
     * @param name Faktpfad mit Person
     * @param fakt Faktpfad mit {@code *}
     */
    public static List<Feld> felder(String name, String fakt, Feldart art, Antworten antworten) {
        Feldbau bau = new Feldbau(antworten);
        bau.baue(name, schluessel(fakt), art);
        return bau.felder;
    }

    /** Die Antwort, nichts zu sagen. */
    public static Wahl weissNicht() {
        return new Wahl(Feld.WEISS_NICHT, "wert.weiss-nicht");
    }

    /** Die Antwort, dass nichts davon zutrifft. */
    public static Wahl nichtsDavon() {
        return new Wahl(Feld.KEINE, "wert.nichts-davon");
    }

    private static String schluessel(String fakt) {
        return fakt.replace("/*", "").replace('/', '.');
    }

    private void baue(String name, String schluessel, Feldart art) {
        switch (art.form()) {
            case GEGENSTAND -> gegenstand(name, schluessel, art);
            case LISTE -> liste(name, schluessel, art);
            default -> felder.add(feld(name, schluessel, art));
        }
    }

    private void gegenstand(String name, String schluessel, Feldart art) {
        if (art.werte().isEmpty()) {
            gliedere(name, schluessel, art);
            return;
        }
        List<Wahl> wahlen = new ArrayList<>();
        wahlen.add(new Wahl("ja", "wert.ja"));
        art.werte().forEach(w -> wahlen.add(new Wahl(w, "wert.nein")));
        wahlen.add(weissNicht());
        felder.add(feld(name, schluessel, Feldform.WAHL, wahlen));
        if (antworten.nennt(name, "ja")) {
            teile(name, schluessel, art, null);
        }
    }

    /** Beginnt der Gegenstand mit einer Auswahl, kommt der Rest erst nach ihr. */
    private void gliedere(String name, String schluessel, Feldart art) {
        Map.Entry<String, Feldart> erstes = art.felder().entrySet().iterator().next();
        String feld = name + "/" + erstes.getKey();
        if (erstes.getValue().form() == Form.AUSWAHL && !antworten.hat(feld)) {
            felder.add(feld(feld, schluessel + "." + erstes.getKey(), erstes.getValue()));
        } else {
            teile(name, schluessel, art, null);
        }
    }

    private void liste(String name, String schluessel, Feldart art) {
        Feldart arten = art.felder().get(ART);
        List<Wahl> wahlen = wahlen(schluessel + "." + ART, arten.werte());
        if (!arten.werte().contains(OHNE_ARBEIT)) {
            wahlen.add(nichtsDavon());
        }
        felder.add(feld(name, schluessel, Feldform.MEHRFACH, wahlen));
        for (String wort : antworten.werte(name)) {
            if (!wort.equals(Feld.KEINE)) {
                teile(name + "/" + wort, schluessel, art, "wert." + schluessel + "." + ART + "." + wort);
            }
        }
    }

    private void teile(String name, String schluessel, Feldart art, String vorsatz) {
        art.felder().forEach((teil, teilart) -> {
            boolean entscheidend = vorsatz != null && teil.equals(ART);
            if (!entscheidend) {
                Feld feld = feld(name + "/" + teil, schluessel + "." + teil, teilart);
                felder.add(vorsatz == null ? feld : feld.mitVorsatz(vorsatz));
            }
        });
    }

    private static Feld feld(String name, String schluessel, Feldart art) {
        String text = "feld." + Anrede.zu(name, schluessel);
        return new Feld(
                name,
                form(name, art),
                text,
                null,
                Anrede.hinweis(text),
                wahlen(name, schluessel, art),
                art.von(),
                art.bis());
    }

    private static Feld feld(String name, String schluessel, Feldform form, List<Wahl> wahlen) {
        String text = "feld." + Anrede.zu(name, schluessel);
        return new Feld(name, form, text, null, Anrede.hinweis(text), wahlen, null, null);
    }

    private static Feldform form(String name, Feldart art) {
        return switch (art.form()) {
            case JA_NEIN -> Feldform.WAHL;
            case AUSWAHL -> art.werte().size() <= WENIGE ? Feldform.WAHL : Feldform.AUSWAHL;
            case MEHRFACHAUSWAHL, TEXTE -> Feldform.MEHRFACH;
            case TEXT -> name.endsWith("/plz") ? Feldform.POSTLEITZAHL : Feldform.WAHL;
            default -> Feldform.valueOf(art.form().name());
        };
    }

    private static List<Wahl> wahlen(String name, String schluessel, Feldart art) {
        if (art.form() == Form.JA_NEIN) {
            return JA_NEIN;
        }
        if (art.form() == Form.TEXT || art.form() == Form.TEXTE) {
            return Auswahlen.zu(name, schluessel);
        }
        List<Wahl> wahlen = wahlen(schluessel, art.werte());
        if (art.form() == Form.MEHRFACHAUSWAHL) {
            wahlen.removeIf(w -> w.wert().equals(Feld.KEINE));
            wahlen.add(nichtsDavon());
        } else if (art.form() == Form.AUSWAHL) {
            wahlen.add(weissNicht());
        }
        return wahlen;
    }

    private static List<Wahl> wahlen(String schluessel, List<String> werte) {
        List<Wahl> wahlen = new ArrayList<>();
        werte.forEach(w -> wahlen.add(new Wahl(w, "wert." + schluessel + "." + w)));
        return wahlen;
    }
}
