package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Jede Suche ist eine Adresse und jede Adresse eine Suche. */
public final class Adresse {
    private static final String LISTE = "/angebote";

    private Adresse() {}

    /** Liest eine Suche; Unbekanntes bleibt unbeachtet. */
    public static Suchanfrage lies(MultiValueMap<String, String> abfrage) {
        Map<Facette, String> filter = new EnumMap<>(Facette.class);
        for (Facette f : Facette.SICHTBARE) {
            String wert = abfrage.getFirst(f.kennung());
            if (wert != null && !wert.isBlank()) {
                filter.put(f, wert);
            }
        }
        String nahe = abfrage.getFirst("von");
        Sortierung sortierung =
                Sortierung.von(String.valueOf(abfrage.getFirst("sort"))).orElse(Sortierung.RELEVANZ);
        return new Suchanfrage(abfrage.getFirst("q"), filter, sortierung, nahe == null || nahe.isBlank() ? null : nahe);
    }

    /** Die Seite einer Liste; die Seitenzahl beginnt mit eins. */
    static String zu(Suchanfrage a, int seite) {
        return LISTE + abfrage(a, seite);
    }

    /** Was hinter dem Pfad steht; leer, wenn nichts einschraenkt. */
    public static String abfrage(Suchanfrage a, int seite) {
        Stream<String> worte = a.text().isEmpty() ? Stream.empty() : Stream.of(paar("q", a.text()));
        Stream<String> filter =
                a.filter().entrySet().stream().map(e -> paar(e.getKey().kennung(), e.getValue()));
        Stream<String> reihe = a.sortierung() == Sortierung.RELEVANZ
                ? Stream.empty()
                : Stream.of(paar("sort", a.sortierung().kennung()));
        Stream<String> nahe = a.naheBei() == null ? Stream.empty() : Stream.of(paar("von", a.naheBei()));
        Stream<String> blatt = seite > 1 ? Stream.of("seite=" + seite) : Stream.empty();
        String alles =
                Stream.of(worte, filter, reihe, nahe, blatt).flatMap(s -> s).collect(Collectors.joining("&"));
        return alles.isEmpty() ? "" : "?" + alles;
    }

    private static String paar(String name, String wert) {
        return name + "=" + URLEncoder.encode(wert, StandardCharsets.UTF_8);
    }
}
