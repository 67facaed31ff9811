package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.suche.Suche;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Was Suchmaschinen lesen duerfen: Seiten ohne Angaben einer Familie, keine erfundenen Beispiele. */
@RestController
class SuchmaschinenController {
    private static final List<String> SEITEN =
            List.of("/", "/hilfe", "/angebote", "/angebote/karte", "/veranstaltungen");

    private final ObjectProvider<Suche> suche;
    private final ObjectProvider<Eintraege> eintraege;
    private final ObjectProvider<Wortschatz> worte;

    SuchmaschinenController(
            ObjectProvider<Suche> suche, ObjectProvider<Eintraege> eintraege, ObjectProvider<Wortschatz> worte) {
        this.suche = suche;
        this.eintraege = eintraege;
        this.worte = worte;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String seiten() {
        suche.getObject().oeffne();
        Stream<String> phasen = worte.getObject().lebensphasen().stream().map(p -> "/lebensphase/" + p);
        Stream<String> alle = eintraege.getObject().findByGeloeschtIsNullOrderById().stream()
                .filter(e -> !e.beleg().musterdaten())
                .map(e -> "/angebote/" + e.id());
        return new Seitenverzeichnis(ort())
                .schreibe(
                        Stream.of(SEITEN.stream(), phasen, alle).flatMap(s -> s).toList());
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String regeln() {
        return "User-agent: *\nDisallow: /finder/\nDisallow: /*/finder/\nDisallow: /api/\nSitemap: " + ort()
                + "/sitemap.xml\n";
    }

    private static String ort() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
