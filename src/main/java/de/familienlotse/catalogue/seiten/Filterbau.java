package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Treffer;
import de.familienlotse.platform.Sprache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Die Filter, die Kalender und Karte zeigen; die Liste hat alle. */
@Lazy
@Component
class Filterbau {
    private static final List<Facette> WAEHLBAR =
            List.of(Facette.ALTER, Facette.BEZIRK, Facette.ART, Facette.ZIELGRUPPE, Facette.KOSTENLOS, Facette.SPRACHE);

    private final Wortschatz worte;

    Filterbau(Wortschatz worte) {
        this.worte = worte;
    }

    List<Listenseite.Filter> filter(Suchanfrage a, Treffer treffer, Sprache sprache) {
        return WAEHLBAR.stream()
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

    /** Was eine Suche ausser diesen Filtern hat, als Felder eines Formulars. */
    static Map<String, String> uebrige(Suchanfrage a) {
        Map<String, String> felder = new LinkedHashMap<>();
        if (!a.text().isEmpty()) {
            felder.put("q", a.text());
        }
        a.filter().forEach((f, wert) -> {
            if (!WAEHLBAR.contains(f)) {
                felder.put(f.kennung(), wert);
            }
        });
        return felder;
    }

    /** Die gesetzten Filter mit der Adresse des Kalenders ohne sie. */
    List<Listenseite.Gewaehlt> gewaehlte(Kalenderwunsch w, Sprache sprache) {
        return w.anfrage().filter().entrySet().stream()
                .map(e -> new Listenseite.Gewaehlt(
                        e.getKey().kennung(),
                        worte.name(e.getKey(), e.getValue(), sprache),
                        w.mit(w.anfrage().ohne(e.getKey())).adresse()))
                .toList();
    }
}
