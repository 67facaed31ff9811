package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Treffer;
import de.familienlotse.platform.Sprache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Die Filter, die Kalender und Karte zeigen; die Liste hat alle. */
@Lazy
@Component
class Filterbau {
    /** Was Karte und Kalender anbieten. */
    static final List<Facette> WENIGE =
            List.of(Facette.ALTER, Facette.BEZIRK, Facette.ART, Facette.ZIELGRUPPE, Facette.KOSTENLOS, Facette.SPRACHE);

    private final Wortschatz worte;

    Filterbau(Wortschatz worte) {
        this.worte = worte;
    }

    /** Diese Facetten mit ihren Werten und Zahlen. */
    List<Listenseite.Filter> filter(List<Facette> facetten, Suchanfrage a, Treffer treffer, Sprache sprache) {
        return facetten.stream()
                .map(f -> new Listenseite.Filter(
                        f.kennung(),
                        wahlen(f, a.filter().get(f), treffer.zahlen().get(f), sprache),
                        a.filter().containsKey(f)))
                .toList();
    }

    private List<Listenseite.Wahl> wahlen(Facette f, String gewaehlt, Map<String, Integer> zahlen, Sprache sprache) {
        return worte.geordnet(f, zahlen.keySet(), sprache).stream()
                .filter(w -> zahlen.get(w) > 0 || w.equals(gewaehlt))
                .map(w -> new Listenseite.Wahl(w, worte.name(f, w, sprache), zahlen.get(w), w.equals(gewaehlt)))
                .toList();
    }

    /** Was eine Suche ausser den wenigen Filtern hat, als Felder eines Formulars. */
    static Map<String, String> uebrige(Suchanfrage a) {
        Map<String, String> felder = new LinkedHashMap<>();
        if (!a.text().isEmpty()) {
            felder.put("q", a.text());
        }
        a.filter().forEach((f, wert) -> {
            if (!WENIGE.contains(f)) {
                felder.put(f.kennung(), wert);
            }
        });
        return felder;
    }

    /** Die gesetzten Filter mit der Adresse ohne sie. */
    List<Listenseite.Gewaehlt> gewaehlte(Suchanfrage a, Function<Suchanfrage, String> adresse, Sprache sprache) {
        return a.filter().entrySet().stream()
                .map(e -> new Listenseite.Gewaehlt(
                        e.getKey().kennung(),
                        worte.name(e.getKey(), e.getValue(), sprache),
                        adresse.apply(a.ohne(e.getKey()))))
                .toList();
    }
}
