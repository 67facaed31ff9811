package de.familienlotse.casework;

import de.familienlotse.comparison.Vergleich;
import de.familienlotse.comparison.Vergleicher;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Prueft beide Lagen eines Falls. Behaelt nichts. */
@Component
class Auswertung {
    private final Supplier<Regelwerk> regelwerk;
    private final FamilienLeser leser;
    private final Vergleicher vergleicher;

    Auswertung(Supplier<Regelwerk> regelwerk, FamilienLeser leser) {
        this.regelwerk = regelwerk;
        this.leser = leser;
        this.vergleicher = new Vergleicher(leser);
    }

    Regelwerk regelwerk() {
        return regelwerk.get();
    }

    /** Liest beide Lagen, ohne sie zu rechnen. @throws UngueltigeAngaben mit den Fehlern beider */
    void lies(Fall fall) {
        List<Lesefehler> fehler = new ArrayList<>();
        for (Eingabebaum lage : List.of(fall.baumA(), fall.baumB())) {
            try {
                leser.lies(lage);
            } catch (UngueltigeAngaben e) {
                fehler.addAll(e.fehler());
            }
        }
        if (!fehler.isEmpty()) {
            throw new UngueltigeAngaben(fehler);
        }
    }

    /** Beide Lagen nebeneinander. @throws UngueltigeAngaben mit den Fehlern beider */
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
