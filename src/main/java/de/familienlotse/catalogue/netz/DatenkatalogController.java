package de.familienlotse.catalogue.netz;

import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Texte;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Die Beschreibung der Daten fuer Datenportale. */
@RestController
@EnableConfigurationProperties(OffeneDaten.class)
class DatenkatalogController {
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final String JSON = "JSON";

    private final ObjectProvider<Suche> suche;
    private final ObjectProvider<Eintraege> eintraege;
    private final Texte texte;
    private final OffeneDaten rechte;
    private final String email;

    DatenkatalogController(
            ObjectProvider<Suche> suche,
            ObjectProvider<Eintraege> eintraege,
            Texte texte,
            OffeneDaten rechte,
            @Value("${familienlotse.betreiber.email:#{null}}") String email) {
        this.suche = suche;
        this.eintraege = eintraege;
        this.texte = texte;
        this.rechte = rechte;
        this.email = email;
    }

    @GetMapping("/katalog.jsonld")
    ResponseEntity<byte[]> katalog() {
        suche.getObject().oeffne();
        String ort =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        Instant geaendert = eintraege.getObject().zuletztGeaendert();
        List<Datenkatalog.Satz> saetze = List.of(
                satz("leistungen", List.of(new Datenkatalog.Weg("/api/v1/leistungen", JSON))),
                satz(
                        "angebote",
                        List.of(
                                new Datenkatalog.Weg("/api/v1/angebote", JSON),
                                new Datenkatalog.Weg("/veranstaltungen.ics", "ICS"))));
        byte[] inhalt = new Datenkatalog(ort, rechte, email)
                .schreibe(text("daten.katalog.titel"), text("daten.katalog.text"), saetze, geaendert);
        return ResponseEntity.ok().contentType(JSON_LD).body(inhalt);
    }

    private Datenkatalog.Satz satz(String id, List<Datenkatalog.Weg> wege) {
        return new Datenkatalog.Satz(id, text("daten." + id + ".titel"), text("daten." + id + ".text"), wege);
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMAN);
    }
}
