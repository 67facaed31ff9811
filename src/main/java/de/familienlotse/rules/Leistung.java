package de.familienlotse.rules;

import de.familienlotse.findings.Antrag;
import de.familienlotse.findings.Beziehungen;
import de.familienlotse.findings.Hinweis;
import java.util.List;

/**
 * Der Registereintrag einer Leistung aus {@code leistung.yaml}.
 *
 * @param subjekt fuer wen geprueft wird
 * @param begriff gemeinsamer Rechtsbegriff, der geprueft, aber nicht als Leistung gezeigt wird
 * @param bedingungen die mit anderen Leistungen geteilten; eigene stehen in den Regeln
 * @param betrag wie sich die Hoehe ergibt
 */
public record Leistung(
        String id,
        String name,
        String ebene,
        String norm,
        String kurz,
        Subjekt subjekt,
        boolean begriff,
        List<Begriffsnutzung> bedingungen,
        String turnus,
        Betragsregel betrag,
        Antrag antrag,
        Beziehungen beziehungen,
        List<Hinweis> annahmen,
        List<Hinweis> hinweise,
        Einordnung einordnung,
        Englisch englisch,
        Pruefstand pruefstand) {
    /** Ob fuer Personen einzeln geprueft wird. */
    boolean jePerson() {
        return subjekt != Subjekt.HAUSHALT;
    }

    /** Die Kennung. */
    @Override
    public String toString() {
        return id;
    }
}
