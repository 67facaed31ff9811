package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import java.util.List;

/**
 * Eine Seite mit ihren Antworten, zum Pruefen.
 *
 * @param id Name der Seite
 * @param titel Schluessel ihrer Frage
 */
public record Abschnitt(String id, String titel, List<Zeile> zeilen) {
    /**
     * Ein Feld mit seiner Antwort.
     *
     * @param feld Feldname
     * @param person um wen es geht; null fuer den Haushalt
     * @param vorsatz Schluessel des Worts davor oder null
     * @param text Schluessel der Beschriftung
     * @param angaben leer, wenn nicht beantwortet
     */
    public record Zeile(String feld, Personentext person, String vorsatz, String text, List<Angabetext> angaben) {}

    /** Was beantwortet ist. */
    public List<Zeile> beantwortet() {
        return zeilen.stream().filter(z -> !z.angaben().isEmpty()).toList();
    }

    /** Was noch nicht beantwortet ist. */
    public List<Zeile> offen() {
        return zeilen.stream().filter(z -> z.angaben().isEmpty()).toList();
    }

    /** Die Seite mit allen Feldern; eine Karte nur mit den beantworteten. */
    static Abschnitt von(Seite seite, Antworten a) {
        boolean karte = seite.id().startsWith("frage/");
        String titel = karte ? seite.id().replace('/', '.') + ".text" : "finder.seite." + seite.id() + ".titel";
        List<Zeile> zeilen = seite.gruppen(a).stream()
                .flatMap(g -> g.felder().stream()
                        .filter(f -> !karte || a.hat(f.name()))
                        .map(f -> zeile(g, f, a)))
                .toList();
        return new Abschnitt(seite.id(), titel, zeilen);
    }

    /** Derselbe Abschnitt nur mit den Feldern dieser Antworten. */
    Abschnitt nur(Antworten a) {
        return new Abschnitt(
                id, titel, zeilen.stream().filter(z -> a.hat(z.feld())).toList());
    }

    private static Zeile zeile(Gruppe g, Feld f, Antworten a) {
        return new Zeile(f.name(), Personentext.zu(g.person(), a), f.vorsatz(), f.text(), Angabetext.von(f, a));
    }
}
