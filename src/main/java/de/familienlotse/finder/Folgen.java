package de.familienlotse.finder;

import de.familienlotse.finder.seiten.Seite;
import de.familienlotse.finder.seiten.Ueberholt;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.questionnaire.Fragebogen;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Was eine neue Antwort an anderen Antworten und am Ergebnis aendert. */
@Component
class Folgen {
    private final Auswerter auswerter;

    Folgen(Auswerter auswerter) {
        this.auswerter = auswerter;
    }

    /** Der neue Stand ohne ueberholte Antworten; er nennt sie und die Leistungen, die nicht mehr wahrscheinlich sind. */
    Auswertung ziehe(Seite seite, Auswertung vorher, Stand nachher) {
        Fragebogen fragen = auswerter.regelwerk().fragen();
        Set<String> weg = new TreeSet<>(Ueberholt.ohneBezug(nachher.antworten(), fragen));
        weg.addAll(Ueberholt.verdeckt(seite, vorher.stand().antworten(), nachher.antworten()));
        Antworten bereinigt = nachher.antworten().ohne(weg::contains);
        List<String> unzutreffend = Ueberholt.unzutreffend(bereinigt, auswerter.familie(bereinigt), fragen);
        weg.addAll(unzutreffend);
        Stand neu = new Stand(
                bereinigt.ohne(unzutreffend::contains), nachher.besucht(), nachher.schritte(), List.of(), List.of());
        Auswertung a = auswerter.werte(neu);
        List<String> verloren = verloren(vorher.befunde(), a.befunde());
        return new Auswertung(neu.mitFolgen(List.copyOf(weg), verloren), a.familie(), a.befunde());
    }

    private static List<String> verloren(Befunde vorher, Befunde nachher) {
        Set<String> jetzt = wahrscheinlich(nachher);
        return wahrscheinlich(vorher).stream().filter(l -> !jetzt.contains(l)).toList();
    }

    private static Set<String> wahrscheinlich(Befunde b) {
        return b.befunde().stream()
                .filter(f -> f.ergebnis() == Ergebnis.WAHRSCHEINLICH)
                .map(Befund::leistung)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
