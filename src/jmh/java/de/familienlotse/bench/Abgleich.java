package de.familienlotse.bench;

import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.rules.Merkmal;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Vergleicht jede Wahrheit der Handrechnung mit der des Regelwerks, mit allem, was fehlt. */
final class Abgleich {
    private final Regelwerk regelwerk;
    private final Reihen reihen;
    private final Map<String, Merkmal> merkmale = new HashMap<>();
    private final Set<String> ohneHandrechnung = new TreeSet<>();
    private final Map<String, String> abweichungen = new TreeMap<>();
    private int verglichen;

    Abgleich(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
        reihen = new Reihen(regelwerk);
        regelwerk.merkmale().forEach(m -> merkmale.put(m.leistung() + "/" + m.id(), m));
    }

    void vergleiche(Familie familie) {
        Lage lage = new Lage(familie, regelwerk.parameter().am(familie.stichtag()));
        Map<String, Integer> plaetze = new HashMap<>();
        lage.kinder().forEach(k -> plaetze.put(k.id(), k.nummer()));
        Buch buch = new Handrechnung(reihen, lage).rechne();
        for (Befund b : regelwerk.pruefe(familie).befunde()) {
            for (Bedingung c : b.bedingungen()) {
                Merkmal m = merkmale.get(b.leistung() + "/" + c.id());
                int platz = c.person() == null ? 0 : plaetze.get(c.person());
                gleich(m, c, buch.wahrheit(m.nummer(), platz));
            }
        }
    }

    private void gleich(Merkmal m, Bedingung regel, Wahrheit hand) {
        if (hand == null) {
            ohneHandrechnung.add(m.leistung() + "/" + m.id());
            return;
        }
        Wahrheit zaehlt = m.geprueft() || !hand.istJa() ? hand : Wahrheit.offen(Fakten.KEINE);
        if (zaehlt.equals(regel.wahrheit())) {
            verglichen++;
        } else {
            abweichungen.putIfAbsent(
                    m.leistung() + "/" + m.id(),
                    "Regel " + regel.wahrheit() + " " + regel.wahrheit().fehlt() + ", Hand " + hand + " " + hand.fehlt());
        }
    }

    /** Je abweichendes Merkmal ein Beispiel; leer, wenn alles gleich ist. */
    Map<String, String> abweichungen() {
        return abweichungen;
    }

    /** Wie viele Wahrheiten gleich waren. */
    int verglichen() {
        return verglichen;
    }

    /** Merkmale, die nur das Regelwerk kennt; solange es sie gibt, ist die Grenze zu niedrig. */
    Set<String> ohneHandrechnung() {
        return ohneHandrechnung;
    }
}
