package de.familienlotse.catalogue.netz;

import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.catalogue.suche.Treffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Schreibt Listen und Eintraege fuer Programme. */
@Lazy
@Component
class Katalogauskunft {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GRABSTEINE = 1000;
    private static final String REGISTER = "register";

    private final Suche suche;
    private final Eintraege eintraege;

    Katalogauskunft(Suche suche, Eintraege eintraege) {
        this.suche = suche;
        this.eintraege = eintraege;
    }

    /** Welcher Teil der Liste. */
    record Blatt(int seite, int groesse) {}

    /** Eine Seite der Liste; mit Zeitpunkt nur, was seither neu, anders oder weg ist. */
    byte[] liste(Suchanfrage anfrage, Blatt blatt, Instant seit) {
        Treffer treffer = suche.suche(anfrage);
        Set<String> geaendert = seit == null ? null : eintraege.geaendertSeit(seit);
        List<String> ids = treffer.ids().stream()
                .filter(id -> geaendert == null || geaendert.contains(id))
                .toList();
        List<String> hier = ids.stream()
                .skip((long) (blatt.seite() - 1) * blatt.groesse())
                .limit(blatt.groesse())
                .toList();
        return JSON.writeValueAsBytes(new Listenantwort(
                ids.size(),
                blatt.seite(),
                Math.max(1, (ids.size() + blatt.groesse() - 1) / blatt.groesse()),
                antworten(hier),
                facetten(treffer),
                seit == null ? List.of() : grabsteine(anfrage, seit)));
    }

    private List<Eintragsantwort> antworten(List<String> ids) {
        return eintraege.inReihe(ids).stream().map(Eintragsantwort::von).toList();
    }

    /** Ein Eintrag seiner Art. */
    Optional<byte[]> einer(String art, String id) {
        suche.oeffne();
        return eintraege.findByIdInAndGeloeschtIsNull(List.of(id)).stream()
                .filter(e -> istLeistung(e) == art.equals("leistungen"))
                .findFirst()
                .map(e -> JSON.writeValueAsBytes(Eintragsantwort.von(e)));
    }

    private List<Listenantwort.Grabstein> grabsteine(Suchanfrage anfrage, Instant seit) {
        boolean leistungen = "leistungen".equals(anfrage.filter().get(Facette.HERKUNFT));
        Limit hoechstens = Limit.of(GRABSTEINE);
        List<Eintrag> weg = leistungen
                ? eintraege.grabsteine(REGISTER, seit, hoechstens)
                : eintraege.grabsteineAusser(REGISTER, seit, hoechstens);
        return weg.stream()
                .map(e -> new Listenantwort.Grabstein(e.id(), e.geloescht()))
                .toList();
    }

    private static boolean istLeistung(Eintrag e) {
        return REGISTER.equals(e.herkunft());
    }

    private static Map<String, Map<String, Integer>> facetten(Treffer treffer) {
        Map<String, Map<String, Integer>> alle = new TreeMap<>();
        Facette.SICHTBARE.forEach(f -> alle.put(f.kennung(), treffer.zahlen().get(f)));
        return alle;
    }
}
