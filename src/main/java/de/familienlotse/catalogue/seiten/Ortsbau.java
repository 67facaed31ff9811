package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Ort;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.catalogue.suche.Treffer;
import de.familienlotse.platform.Sprache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ordnet Treffer nach dem Ort, an dem sie stattfinden; wer zuerst kommt, steht zuerst. */
@Lazy
@Component
class Ortsbau {
    private static final int HOECHSTENS = 200;

    private final Suche suche;
    private final Eintragsworte worte;

    Ortsbau(Suche suche, Eintragsworte worte) {
        this.suche = suche;
        this.worte = worte;
    }

    Ortsliste baue(Treffer treffer, Sprache sprache) {
        List<Eintrag> verortete = suche.verortete(treffer.ids());
        List<Eintrag> gezeigt = verortete.stream().limit(HOECHSTENS).toList();
        Map<String, List<Eintrag>> nachOrt = gezeigt.stream()
                .collect(Collectors.groupingBy(e -> e.ort().id(), LinkedHashMap::new, Collectors.toList()));
        return new Ortsliste(
                nachOrt.values().stream().map(e -> zeile(e, sprache)).toList(), gezeigt.size(), verortete.size());
    }

    private Ortsliste.Zeile zeile(List<Eintrag> dort, Sprache sprache) {
        Ort ort = dort.get(0).ort();
        String name = ort.anschrift().name();
        return new Ortsliste.Zeile(
                name == null ? ort.anschrift().zeile() : name,
                name == null ? "" : ort.anschrift().zeile(),
                ort.punkt(),
                dort.stream()
                        .map(e -> new Ortsliste.Ziel(e.id(), worte.name(e, sprache)))
                        .toList());
    }
}
