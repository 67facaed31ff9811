package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Die Befunde eines Laufs, jeder gebildet, sobald jemand nach ihm fragt. */
final class Befundliste {
    /** Das Sichere zuerst, darin das meiste Geld. */
    static final Comparator<Befund> ORDNUNG = Befundliste::vergleiche;

    private final Regelbestand bestand;
    private final Lauf lauf;
    private final Betraege betraege;
    private final Befund[] gebildet;

    Befundliste(Regelbestand bestand, Lauf lauf, Betraege betraege) {
        this.bestand = bestand;
        this.lauf = lauf;
        this.betraege = betraege;
        gebildet = new Befund[bestand.leistungen().size()];
    }

    /** Der Befund der Leistung; null bei einem Begriff. */
    Befund zu(int leistung) {
        if (gebildet[leistung] == null && !bestand.leistungen().get(leistung).begriff()) {
            gebildet[leistung] = new Leistungsbefund(bestand, lauf, betraege, leistung).baue();
        }
        return gebildet[leistung];
    }

    /** Die gewaehlten in ihrer Ordnung; {@code nachId}: alle Leistungen nach ihrer Kennung. */
    List<Befund> sortiert(Auswahl auswahl, int[] nachId) {
        List<Befund> nachKennung = new ArrayList<>(nachId.length);
        for (int l : nachId) {
            Befund b = auswahl.umfasst(l) ? zu(l) : null;
            if (b != null) {
                nachKennung.add(b);
            }
        }
        List<Befund> alle = new ArrayList<>(nachKennung.size());
        for (Ergebnis e : Ergebnis.values()) {
            nimm(e, nachKennung, alle);
        }
        return alle;
    }

    /** Die mit diesem Ergebnis: zu ordnen sind nur die mit Geld, die uebrigen liegen schon nach ihrer Kennung. */
    private static void nimm(Ergebnis e, List<Befund> nachKennung, List<Befund> alle) {
        int beginn = alle.size();
        nachKennung.stream()
                .filter(b -> b.ergebnis() == e && hoechstens(b).signum() != 0)
                .forEach(alle::add);
        alle.subList(beginn, alle.size()).sort(ORDNUNG);
        nachKennung.stream()
                .filter(b -> b.ergebnis() == e && hoechstens(b).signum() == 0)
                .forEach(alle::add);
    }

    /** Diese, nach ihrer Kennung, in ihrer Ordnung. */
    Map<String, Befund> je(Collection<String> leistungen) {
        Map<String, Befund> je = new LinkedHashMap<>();
        leistungen.stream().map(l -> zu(bestand.platz(l))).sorted(ORDNUNG).forEach(b -> je.put(b.leistung(), b));
        return je;
    }

    private static int vergleiche(Befund a, Befund b) {
        int nach = a.ergebnis().compareTo(b.ergebnis());
        nach = nach == 0 ? hoechstens(b).compareTo(hoechstens(a)) : nach;
        return nach == 0 ? a.leistung().compareTo(b.leistung()) : nach;
    }

    private static BigDecimal hoechstens(Befund b) {
        return b.betrag() == null ? BigDecimal.ZERO : b.betrag().bis();
    }
}
