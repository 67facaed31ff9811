package de.familienlotse.finder.ergebnis;

import de.familienlotse.finder.Stand;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gibt die Fristen als Kalenderdatei heraus. */
@RestController
class KalenderController {
    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String NAME = "familienlotse-fristen.ics";

    private final Blicke blicke;

    KalenderController(Blicke blicke) {
        this.blicke = blicke;
    }

    @GetMapping("/finder/fristen.ics")
    ResponseEntity<byte[]> fristen(Stand stand, Locale sprache) {
        ContentDisposition datei =
                ContentDisposition.attachment().filename(NAME).build();
        return ResponseEntity.ok()
                .contentType(ICS)
                .header(HttpHeaders.CONTENT_DISPOSITION, datei.toString())
                .body(new Kalender(blicke.auf(stand, sprache)).schreibe());
    }
}
