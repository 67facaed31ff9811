package de.familienlotse.calculation;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.List;

/** Wie viele Kinder die juengste Geburt eines Elternteils brachte. */
final class Mehrlinge {
    private final List<KindLage> kinder;

    Mehrlinge(ErwachsenerLage e) {
        kinder = e.lage().kinder().stream()
                .filter(k -> !k.hatElternteil(e.id()).istNein())
                .toList();
    }

    /** Mindestens eins; ohne Geburtstage so viele, wie es sein koennen. */
    Groesse zahl() {
        Groesse zahl = Groesse.genau(1);
        int hoechstens = 0;
        Fakten fehlt = Fakten.KEINE;
        for (KindLage k : kinder) {
            int zusammen = (int) kinder.stream()
                    .filter(x -> koennenZusammen(k.kind().geboren(), x.kind().geboren()))
                    .count();
            hoechstens = Math.max(hoechstens, zusammen);
            fehlt = fehlt.mit(k.kind().geboren().fehlt());
        }
        return hoechstens < 2
                ? zahl
                : sicher() ? Groesse.genau(juengste()) : zahl.huelle(Groesse.genau(hoechstens), fehlt);
    }

    private boolean sicher() {
        return kinder.stream()
                .allMatch(
                        k -> k.kind().geboren().tagGenau() && k.kind().eltern().bekannt());
    }

    private long juengste() {
        LocalDate tag = kinder.stream()
                .map(k -> k.kind().geboren().frueh())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return kinder.stream()
                .filter(k -> !k.kind().geboren().frueh().isBefore(tag.minusDays(1)))
                .count();
    }

    private static boolean koennenZusammen(Geburt a, Geburt b) {
        boolean unbekannt = !a.bekannt() || !b.bekannt();
        return unbekannt || a.mindestabstand(b) <= 1;
    }
}
