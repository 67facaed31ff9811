package de.familienlotse.finder;

import de.familienlotse.finder.seiten.Feldname;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Regelwerk;
import java.util.List;

/**
 * Was die letzte Antwort geaendert hat.
 *
 * @param entfallen Angaben, die nicht mehr gelten
 * @param verloren Namen der Leistungen, die nicht mehr wahrscheinlich sind
 */
public record Folgenansicht(List<Feldname> entfallen, List<Wort> verloren) {
    /** Die Folgen, die der Stand traegt. */
    public static Folgenansicht von(Stand stand, Regelwerk regelwerk, Texte texte, Sprache sprache) {
        List<Feldname> entfallen = stand.entfallen().stream()
                .map(f -> Feldname.von(f, stand.antworten()))
                .distinct()
                .toList();
        List<Wort> verloren = regelwerk.leistungen().stream()
                .filter(l -> stand.verloren().contains(l.id()))
                .map(l -> Leistungsworte.name(l, texte, sprache))
                .toList();
        return new Folgenansicht(entfallen, verloren);
    }

    /** Ob es nichts zu sagen gibt. */
    public boolean leer() {
        return entfallen.isEmpty() && verloren.isEmpty();
    }
}
