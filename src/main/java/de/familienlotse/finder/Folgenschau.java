package de.familienlotse.finder;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sagt in der Sprache der Seite, was die letzte Antwort geaendert hat. */
@Component
class Folgenschau {
    private final Auswerter auswerter;
    private final Texte texte;

    Folgenschau(Auswerter auswerter, Texte texte) {
        this.auswerter = auswerter;
        this.texte = texte;
    }

    /** Die Folgen, die der Stand traegt. */
    Folgenansicht zu(Stand stand, Locale sprache) {
        return Folgenansicht.von(stand, auswerter.regelwerk(), texte, Sprache.von(sprache));
    }
}
