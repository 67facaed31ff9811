package de.familienlotse.comparison;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vergleicht zwei Situationen, auch an zwei Stichtagen. Behaelt nichts; gleichzeitig nutzbar. */
public final class Vergleicher {
    private final FamilienLeser leser;

    /** {@code leser}: liest beide Situationen und was zwischen ihnen liegt. */
    public Vergleicher(FamilienLeser leser) {
        this.leser = leser;
    }

    /** Beide nebeneinander. @throws UngueltigeAngaben mit den Fehlern beider */
    public Vergleich vergleiche(Regelwerk regelwerk, Eingabebaum a, Eingabebaum b) {
        List<Lesefehler> fehler = new ArrayList<>(fehler(a));
        fehler.addAll(fehler(b));
        if (!fehler.isEmpty()) {
            throw new UngueltigeAngaben(fehler);
        }
        Befunde vorher = regelwerk.pruefe(leser.lies(a));
        Befunde nachher = regelwerk.pruefe(leser.lies(b));
        Faktensuche suche = new Faktensuche(regelwerk, leser, a.wurzel(), b.wurzel(), vorher, nachher);
        return new Vergleich(vorher, nachher, unterschiede(vorher, nachher, suche));
    }

    private static List<Leistungsunterschied> unterschiede(Befunde vorher, Befunde nachher, Faktensuche suche) {
        Map<String, Befund> alt = new HashMap<>();
        vorher.befunde().forEach(f -> alt.put(f.leistung(), f));
        List<Leistungsunterschied> liste = new ArrayList<>();
        for (Befund neu : nachher.befunde()) {
            Befund von = alt.get(neu.leistung());
            if (!Leistungsunterschied.gleich(von, neu)) {
                liste.add(new Leistungsunterschied(von, neu, suche.mitFakt(Ursachenfinder.suche(von, neu), neu)));
            }
        }
        return liste;
    }

    private List<Lesefehler> fehler(Eingabebaum baum) {
        try {
            leser.lies(baum);
            return List.of();
        } catch (UngueltigeAngaben e) {
            return e.fehler();
        }
    }
}
