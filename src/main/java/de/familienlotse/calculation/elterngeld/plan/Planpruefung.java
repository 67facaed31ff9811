package de.familienlotse.calculation.elterngeld.plan;

import java.util.ArrayList;
import java.util.List;

/** Prueft einen Plan gegen alle Regeln. */
public final class Planpruefung {
    private Planpruefung() {}

    /** Alle Gruende, aus denen der Plan so nicht geht; leer, wenn er geht. */
    public static List<Einwand> einwaende(Monatsplan geplant, Planlage lage) {
        List<Einwand> gruende = new ArrayList<>();
        Mutterschaftsregel.pruefe(geplant, lage, gruende::add);
        Monatsplan plan = geplant.mitMutterschaft(lage);
        Dauerregeln.pruefe(plan, lage, gruende::add);
        Zeitregeln.pruefe(plan, lage, gruende::add);
        Gleichzeitigregel.pruefe(plan, lage, gruende::add);
        new Bonusregeln(plan, lage, gruende::add).pruefe();
        Arbeitszeitregel.pruefe(plan, lage, gruende::add);
        return gruende;
    }
}
