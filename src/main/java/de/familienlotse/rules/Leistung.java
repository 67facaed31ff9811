package de.familienlotse.rules;

import de.familienlotse.findings.Antrag;
import de.familienlotse.findings.Hinweis;
import java.util.List;

/**
 * Der Registereintrag einer Leistung aus {@code leistung.yaml}.
 *
 * @param jeKind ob je Kind geprueft wird, sonst fuer den Haushalt
 * @param begriff gemeinsamer Rechtsbegriff, der geprueft, aber nicht als Leistung gezeigt wird
 * @param betrag wie sich die Hoehe ergibt
 */
public record Leistung(
        String id,
        String name,
        String ebene,
        String norm,
        String kurz,
        boolean jeKind,
        boolean begriff,
        String turnus,
        Betragsregel betrag,
        Antrag antrag,
        List<String> eroeffnet,
        List<String> schliesstAus,
        List<String> vorrang,
        List<Hinweis> annahmen,
        List<Hinweis> hinweise) {}
