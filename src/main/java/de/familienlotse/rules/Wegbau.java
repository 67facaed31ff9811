package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Weg;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stellt zusammen, was zusammen bezogen werden kann: Weg a Kinderzuschlag und Wohngeld, Weg b Grundsicherung. */
final class Wegbau {
    private static final Set<String> WEG_A =
            Set.of("kinderzuschlag", "wohngeld-mietzuschuss", "wohngeld-lastenzuschuss");
    private static final Set<String> WEG_B = Set.of("grundsicherungsgeld-sgb2");

    private final List<Befund> befunde;

    Wegbau(List<Befund> befunde) {
        this.befunde = befunde;
    }

    List<Weg> baue() {
        Weg a = weg("a", "Kinderzuschlag und Wohngeld, ohne Jobcenter", WEG_A);
        Weg b = weg("b", "Grundsicherungsgeld vom Jobcenter", WEG_B);
        List<Weg> wege = new ArrayList<>();
        if (a != null) {
            wege.add(empfohlen(a, b));
        }
        if (b != null) {
            wege.add(empfohlen(b, a));
        }
        return wege;
    }

    private Weg weg(String id, String text, Set<String> leistungen) {
        List<String> dabei = new ArrayList<>();
        Groesse summe = Groesse.NULL;
        for (Befund f : befunde) {
            boolean moeglich = leistungen.contains(f.leistung()) && f.ergebnis() != Ergebnis.EHER_NICHT;
            if (moeglich && f.betrag() != null && f.betrag().bis().signum() > 0) {
                dabei.add(f.leistung());
                summe = summe.plus(f.betrag());
            }
        }
        return dabei.isEmpty() ? null : new Weg(id, text, dabei, summe, false);
    }

    private static Weg empfohlen(Weg weg, Weg anderer) {
        BigDecimal dagegen = anderer == null ? BigDecimal.ZERO : anderer.summe().bis();
        boolean besser = weg.summe().von().compareTo(dagegen) > 0;
        return new Weg(weg.id(), weg.text(), weg.leistungen(), weg.summe(), besser);
    }
}
