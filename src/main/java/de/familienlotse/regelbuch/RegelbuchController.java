package de.familienlotse.regelbuch;

import de.familienlotse.rules.Regelwerk;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Zeigt das Regelbuch. Die Seiten sagen nichts ueber eine Familie; sie duerfen behalten werden, bis sich ihr Inhalt aendert. */
@RestController
class RegelbuchController {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Supplier<Regelwerk> regelwerk;
    private final Belege belege = Belege.ausgeliefert();
    private final Seitendruck druck = new Seitendruck(Verweise.DIENST);
    private final AtomicReference<Regelbuch> buch = new AtomicReference<>();

    RegelbuchController(Supplier<Regelwerk> regelwerk) {
        this.regelwerk = regelwerk;
    }

    @GetMapping("/regelwerk")
    ResponseEntity<byte[]> verzeichnis(
            @RequestParam(required = false) String ebene,
            @RequestParam(required = false) String kategorie,
            @RequestParam(required = false) String lebensphase,
            @RequestParam(required = false) String stand,
            HttpServletResponse antwort) {
        Filter filter = Filter.von(ebene, kategorie, lebensphase, stand);
        return gut(druck.verzeichnis(aktuell(), filter, null), antwort);
    }

    @GetMapping("/regelwerk/{id}")
    ResponseEntity<byte[]> blatt(@PathVariable String id, HttpServletResponse antwort) {
        Regelbuch hier = aktuell();
        Optional<Blatt> blatt = hier.blatt(id);
        return blatt.isPresent()
                ? gut(druck.blatt(hier, blatt.get()), antwort)
                : ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(HTML)
                        .body(druck.verzeichnis(hier, Filter.ALLES, id));
    }

    private static ResponseEntity<byte[]> gut(byte[] seite, HttpServletResponse antwort) {
        antwort.setHeader("Cache-Control", "public, max-age=300");
        return ResponseEntity.ok()
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(seite) + "\"")
                .contentType(HTML)
                .body(seite);
    }

    /** Das Buch zum Regelwerk dieses Augenblicks; ein neu geladenes Regelwerk bekommt ein neues Buch. */
    private Regelbuch aktuell() {
        Regelwerk jetzt = regelwerk.get();
        Regelbuch da = buch.get();
        if (da == null || !da.fassung().equals(jetzt.version())) {
            da = new Regelbuch(jetzt, belege);
            buch.set(da);
        }
        return da;
    }
}
