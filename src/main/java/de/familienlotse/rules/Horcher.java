package de.familienlotse.rules;

import de.familienlotse.calculation.Ansprueche;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Welche Parameter eine Bedingung liest, abgehoert an Proben; fragt sie nach einer anderen Leistung, die von deren Bedingungen. */
final class Horcher {
    private final Regelbestand bestand;
    private final Quellenwahl quellen;
    private final Faktenorte orte;
    private final List<Lage> proben;
    private final Map<Integer, Set<String>> jeZeile = new HashMap<>();

    /** {@code proben}: Familien, an denen sich zeigt, was eine Regel liest. */
    Horcher(Regelbestand bestand, Quellenwahl quellen, Faktenorte orte, List<Lage> proben) {
        this.orte = orte;
        this.bestand = bestand;
        this.quellen = quellen;
        this.proben = proben;
    }

    /** Die Namen der Parameter. */
    Set<String> liest(Merkmal m) {
        int quelle = quellen.von(m.nummer());
        if (quelle < 0) {
            int zeile = bestand.zeileVon(m.nummer());
            if (!jeZeile.containsKey(zeile)) {
                jeZeile.put(zeile, frage(bestand.frage(m.nummer())));
            }
            return jeZeile.get(zeile);
        }
        return liest(bestand.leistungen().get(quelle).id());
    }

    /** Die Namen der Parameter, aus denen sich der Betrag der Leistung ergibt. */
    Set<String> betrag(Leistung l) {
        Set<String> gelesen = new TreeSet<>();
        for (Lage probe : l.betrag().rechnung() == null ? List.<Lage>of() : horchend(gelesen)) {
            Rechnungen r = new Rechnungen(probe, jeder(new TreeSet<>()), true);
            for (Person p : l.jePerson() ? l.subjekt().personen(probe) : Collections.<Person>singletonList(null)) {
                l.betrag().rechnung().betrag(r, p, r.protokoll());
            }
        }
        return gelesen;
    }

    private Set<String> frage(Buendelglied frage) {
        Set<String> gelesen = new TreeSet<>();
        Set<String> gefragt = new TreeSet<>();
        for (Lage probe : frage == null ? List.<Lage>of() : horchend(gelesen)) {
            Fragefakten fakten = new Fragefakten(orte, probe, () -> new Rechnungen(probe, jeder(gefragt), false));
            fakten.zu(frage).forEach(frage::antwort);
        }
        gefragt.stream().filter(quellen::fragbar).forEach(l -> gelesen.addAll(liest(l)));
        return gelesen;
    }

    /** Wer jeden Anspruch hat; nimmt auf, nach welchen Leistungen gefragt wird. */
    private static Ansprueche jeder(Set<String> gefragt) {
        return (leistung, person) -> {
            gefragt.add(leistung);
            return Wahrheit.JA;
        };
    }

    private Set<String> liest(String leistung) {
        Set<String> alle = new TreeSet<>();
        bestand.merkmale(bestand.platz(leistung)).forEach(m -> alle.addAll(liest(m)));
        return alle;
    }

    private List<Lage> horchend(Set<String> gelesen) {
        return proben.stream()
                .map(l -> new Lage(l.familie(), l.recht().horchend(gelesen)))
                .toList();
    }
}
