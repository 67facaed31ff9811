package de.familienlotse.casework;

import de.familienlotse.comparison.Vergleich;
import de.familienlotse.comparison.Vergleicher;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienLeser;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Prueft beide Lagen eines Falls. Behaelt nichts. */
@Component
class Auswertung {
    private final Supplier<Regelwerk> regelwerk;
    private final Vergleicher vergleicher;

    Auswertung(Supplier<Regelwerk> regelwerk, FamilienLeser leser) {
        this.regelwerk = regelwerk;
        this.vergleicher = new Vergleicher(leser);
    }

    Regelwerk regelwerk() {
        return regelwerk.get();
    }

    /** Beide Lagen nebeneinander. @throws de.familienlotse.situation.UngueltigeAngaben mit den Fehlern beider */
    Vergleich werte(Fall fall) {
        return vergleicher.vergleiche(regelwerk.get(), fall.baumA(), fall.baumB());
    }

    /** Was man zu einer Lage fragen kann. */
    Wenn wenn() {
        TreeSet<LocalDate> tage = new TreeSet<>();
        for (Parameter p : regelwerk.get().parameter().alle().values()) {
            tage.addAll(p.werte().keySet());
        }
        return new Wenn(tage);
    }
}
