package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Jede Person auf jedem Weg, der ihr noch offensteht, mit den Bedingungen, die dann gelten. */
final class Lesarten {
    private Lesarten() {}

    static List<List<Bedingung>> von(Befund b) {
        List<String> wen = b.personen().stream()
                .filter(p -> p.ergebnis() != Ergebnis.EHER_NICHT)
                .map(PersonBefund::person)
                .toList();
        return (wen.isEmpty() ? Collections.<String>singletonList(null) : wen)
                .stream().flatMap(p -> fuer(p, b, false)).toList();
    }

    /** Jeder Weg dieser Person, auch einer, der sich noch wenden kann. */
    static List<List<Bedingung>> fuer(String person, Befund b) {
        return fuer(person, b, true).toList();
    }

    private static Stream<List<Bedingung>> fuer(String person, Befund b, boolean wende) {
        List<Bedingung> pflichten = new ArrayList<>();
        Map<String, List<Bedingung>> wege = new TreeMap<>();
        for (Bedingung x : b.bedingungen()) {
            if (x.person() == null || x.person().equals(person)) {
                (x.weg() == null ? pflichten : wege.computeIfAbsent(x.weg(), w -> new ArrayList<>())).add(x);
            }
        }
        if (!wende) {
            wege.values()
                    .removeIf(weg -> weg.stream().anyMatch(x -> x.wahrheit().istNein()));
        }
        return wege.isEmpty()
                ? Stream.of(pflichten)
                : wege.values().stream().map(weg -> Stream.concat(pflichten.stream(), weg.stream())
                        .toList());
    }
}
