package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Personen;
import de.familienlotse.finder.Stand;
import de.familienlotse.finder.form.Eingetragen;
import de.familienlotse.finder.form.Feldform;
import java.util.List;

/**
 * Eine Seite, wie sie gezeigt wird.
 *
 * @param text Anfang der Textschluessel ihrer Frage
 * @param schritt die wievielte Seite des Wegs; 0 abseits davon
 * @param schritte auf wie viele der Weg geschaetzt ist
 */
public record Ansicht(String id, String text, List<Gruppenansicht> gruppen, int schritt, int schritte) {
    /** Die Felder einer Person oder des Haushalts; {@code person} null fuer den Haushalt. */
    public record Gruppenansicht(String id, Personentext person, List<Feldansicht> felder) {}

    /** Eine Seite des Wegs oder eine Karte mit dem, was eingetragen ist. */
    public static Ansicht von(Seite seite, Stand stand, Eingetragen eingetragen, int schritt, int schritte) {
        boolean besucht = stand.besucht().contains(seite.id());
        List<Gruppenansicht> gruppen = seite.gruppen(stand.antworten()).stream()
                .map(g -> new Gruppenansicht(
                        g.person(),
                        allein(g.person(), stand) ? null : Personentext.zu(g.person(), stand.antworten()),
                        g.felder().stream()
                                .map(f -> new Feldansicht(
                                        f, eingetragen, eingetragen.fehler().get(f.name()), besucht))
                                .toList()))
                .toList();
        boolean karte = seite.id().startsWith("frage/");
        String text = karte ? seite.id().replace('/', '.') : "finder.seite." + seite.id();
        return new Ansicht(seite.id(), text, gruppen, karte ? 0 : schritt, schritte);
    }

    /** Ob es nur einen Erwachsenen gibt; dann sagt niemand dazu, um wen es geht. */
    private static boolean allein(String person, Stand stand) {
        return Personen.ICH.equals(person) && !Personen.paar(stand.antworten());
    }

    /** Ob die Seite eine Karte abseits des Wegs ist. */
    public boolean karte() {
        return schritt == 0;
    }

    /** Ob die Frage der Seite zugleich die einzige Auswahl auf ihr ist. */
    public boolean einzeln() {
        return gruppen.size() == 1
                && gruppen.get(0).felder().size() == 1
                && nurWahl(gruppen.get(0).felder().get(0));
    }

    private static boolean nurWahl(Feldansicht f) {
        return f.feld().form() == Feldform.WAHL || f.feld().form() == Feldform.MEHRFACH;
    }

    /** Alle Felder mit Fehlern, in ihrer Reihenfolge. */
    public List<Feldansicht> fehler() {
        return gruppen.stream()
                .flatMap(g -> g.felder().stream())
                .filter(f -> f.fehler() != null)
                .toList();
    }
}
