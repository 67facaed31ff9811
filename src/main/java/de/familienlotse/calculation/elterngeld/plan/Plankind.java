package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.elterngeld.Elterngeldanspruch;
import de.familienlotse.calculation.elterngeld.Elterngeldkind;
import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Lebensmonat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Das Kind, fuer das geplant wird, geboren oder erwartet, mit den Erwachsenen, die planen.
 *
 * @param eltern einer oder zwei; wer Mutterschaftsleistungen bekommt, zuerst
 */
record Plankind(Elterngeldkind kind, List<Elternteil> eltern) {
    private static final int PAAR = 2;

    /** Das juengste Kind der ersten Erwachsenen, deren Kind noch jung genug ist, oder ein erwartetes. */
    static Optional<Plankind> von(Lage lage) {
        List<Elternteil> moeglich = lage.erwachsene().stream()
                .map(Elternteil::new)
                .filter(Plankind::kannPlanen)
                .toList();
        return moeglich.isEmpty()
                ? Optional.empty()
                : Optional.of(mit(moeglich.get(0).kind(), moeglich));
    }

    private static Plankind mit(Elterngeldkind kind, List<Elternteil> moeglich) {
        List<Elternteil> eltern = new ArrayList<>();
        for (Elternteil t : moeglich) {
            if (dasselbe(kind, t.kind()) && eltern.size() < PAAR) {
                eltern.add(t);
            }
        }
        eltern.sort(Comparator.comparing(t -> -monate(t)));
        return new Plankind(kind, eltern);
    }

    private static int monate(Elternteil t) {
        Elterngeldanspruch a = t.anspruch();
        return a == null ? 0 : a.mutterschaftsmonate().regel();
    }

    private static boolean kannPlanen(Elternteil t) {
        Elterngeldkind k = t.kind();
        return k != null
                && !t.eigenesKind().istNein()
                && !t.lebtMitKind().istNein()
                && (k.erwartet()
                        || k.geburt().bekannt()
                                && k.monate()
                                        .unter(t.erwachsener().lage().recht().zahl("elterngeld.letzter-plusmonat"))
                                        .istJa());
    }

    private static boolean dasselbe(Elterngeldkind a, Elterngeldkind b) {
        return a.erwartet() == b.erwartet() && a.kinder().equals(b.kinder());
    }

    /** Das geborene Kind; null vor der Geburt. */
    KindLage geborenes() {
        return kind.erwartet() ? null : kind.kinder().get(0);
    }

    Geburt geburt() {
        return kind.geburt();
    }

    /** So viele erste Lebensmonate, fuer die am Stichtag nichts mehr nachgezahlt wird (§ 7 Abs. 1 Satz 2 BEEG). */
    int verstrichen(Lage lage) {
        if (kind.erwartet() || !geburt().bekannt()) {
            return 0;
        }
        int laufender = 1;
        while (Lebensmonat.von(geburt().spaet(), laufender).bis().isBefore(lage.tag())) {
            laufender++;
        }
        int zurueck = kind.recht().zahl("elterngeld.rueckwirkung-lebensmonate").intValueExact();
        return Math.max(0, laufender - 1 - zurueck);
    }
}
