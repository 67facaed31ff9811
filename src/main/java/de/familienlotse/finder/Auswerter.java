package de.familienlotse.finder;

import de.familienlotse.finder.anfrage.Anfragebau;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Prueft, was die Familie bisher geantwortet hat. Behaelt nichts. */
@Component
public class Auswerter {
    private final Supplier<Regelwerk> regelwerk;
    private final FamilienLeser leser;

    Auswerter(Supplier<Regelwerk> regelwerk, FamilienLeser leser) {
        this.regelwerk = regelwerk;
        this.leser = leser;
    }

    /** Die Befunde zu diesem Stand. @throws de.familienlotse.situation.UngueltigeAngaben wenn er unmoeglich ist */
    public Auswertung werte(Stand stand) {
        Familie familie = familie(stand.antworten());
        return new Auswertung(stand, familie, regelwerk.get().pruefe(familie));
    }

    /** Die Familie nach diesen Antworten. @throws de.familienlotse.situation.UngueltigeAngaben wenn sie unmoeglich ist */
    public Familie familie(Antworten antworten) {
        return leser.lies(Anfragebau.baue(antworten, regelwerk.get().fragen()));
    }

    /** Das Regelwerk, das jetzt gilt. */
    public Regelwerk regelwerk() {
        return regelwerk.get();
    }
}
