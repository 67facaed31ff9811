package de.familienlotse.catalogue.netz;

import de.familienlotse.catalogue.seiten.Adresse;
import de.familienlotse.catalogue.suche.Facette;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Der Katalog fuer Programme: dieselben Filter wie auf der Seite. */
@RestController
class KatalogauskunftController {
    private static final CacheControl KURZ =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private static final int GROESSTE = 200;
    private static final int ART = 3;

    private final ObjectProvider<Katalogauskunft> auskunft;

    KatalogauskunftController(ObjectProvider<Katalogauskunft> auskunft) {
        this.auskunft = auskunft;
    }

    @GetMapping(
            path = {"/api/v1/leistungen", "/api/v1/angebote"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> liste(
            @RequestParam MultiValueMap<String, String> abfrage,
            @RequestParam(defaultValue = "1") String seite,
            @RequestParam(defaultValue = "50") String groesse,
            @RequestParam(required = false) String seit,
            HttpServletRequest ruf) {
        Katalogauskunft.Blatt blatt =
                new Katalogauskunft.Blatt(zahl(seite, Integer.MAX_VALUE), zahl(groesse, GROESSTE));
        return gut(auskunft.getObject()
                .liste(
                        Adresse.lies(abfrage).mit(Facette.HERKUNFT, art(ruf)),
                        blatt,
                        Optional.ofNullable(seit)
                                .map(KatalogauskunftController::zeit)
                                .orElse(null)));
    }

    @GetMapping(
            path = {"/api/v1/leistungen/{id}", "/api/v1/angebote/{id}"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> einer(@PathVariable String id, HttpServletRequest ruf) {
        return auskunft.getObject()
                .einer(art(ruf), id)
                .map(KatalogauskunftController::gut)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leistungen oder Angebote, wie es in der Adresse steht. */
    private static String art(HttpServletRequest ruf) {
        return ruf.getServletPath().split("/")[ART];
    }

    private static ResponseEntity<byte[]> gut(byte[] json) {
        return ResponseEntity.ok()
                .cacheControl(KURZ)
                .eTag("\"" + DigestUtils.md5DigestAsHex(json) + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    private static int zahl(String text, int hoechstens) {
        if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > hoechstens) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Integer.parseInt(text);
    }

    private static Instant zeit(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
