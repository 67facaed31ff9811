package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Eintragstag;
import de.familienlotse.platform.Rahmen;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Der Kalender der Termine, als Seite und als Datei. */
@Controller
class VeranstaltungController {
    private static final MediaType KALENDER = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int HOECHSTENS = 500;

    private final ObjectProvider<Kalenderbau> bau;
    private final ObjectProvider<Eintragsworte> namen;
    private final Texte texte;

    VeranstaltungController(ObjectProvider<Kalenderbau> bau, ObjectProvider<Eintragsworte> namen, Texte texte) {
        this.bau = bau;
        this.namen = namen;
        this.texte = texte;
    }

    @GetMapping("/veranstaltungen")
    String zeige(
            @RequestParam MultiValueMap<String, String> abfrage,
            @RequestAttribute(Rahmen.NAME) Rahmen rahmen,
            Model modell) {
        Kalenderbau kalender = bau.getObject();
        Kalenderwunsch wunsch = kalender.lies(abfrage);
        modell.addAttribute(
                "voraus",
                !Kalenderwunsch.nenntZeit(abfrage) && wunsch.monat().isAfter(YearMonth.from(kalender.heute())));
        modell.addAttribute("seite", kalender.baue(wunsch, rahmen.sprache()));
        modell.addAttribute("uebrige", Filterbau.uebrige(wunsch.anfrage()));
        modell.addAttribute("liste", Adresse.zu(wunsch.anfrage(), 1));
        return "catalogue/kalender";
    }

    @GetMapping("/veranstaltungen.ics")
    ResponseEntity<byte[]> alle(
            @RequestParam MultiValueMap<String, String> abfrage, @RequestAttribute(Rahmen.NAME) Rahmen rahmen) {
        Kalenderbau kalender = bau.getObject();
        Kalenderwunsch wunsch = Kalenderwunsch.lies(abfrage, kalender.heute());
        List<Eintragstag> tage = kalender.ab(kalender.heute(), wunsch, HOECHSTENS);
        return datei("familienlotse-termine", kalender.dazu(tage), tage, rahmen.sprache());
    }

    @GetMapping("/angebote/{id:[a-z0-9-]+}.ics")
    ResponseEntity<byte[]> einer(@PathVariable String id, @RequestAttribute(Rahmen.NAME) Rahmen rahmen) {
        Map<String, Eintrag> eintrag = bau.getObject().eintraege(Set.of(id));
        List<Eintragstag> tage = eintrag.values().stream()
                .flatMap(e -> e.termine().stream().sorted())
                .map(t -> new Eintragstag(id, t))
                .toList();
        if (tage.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return datei(id, eintrag, tage, rahmen.sprache());
    }

    private ResponseEntity<byte[]> datei(
            String name, Map<String, Eintrag> eintraege, List<Eintragstag> tage, Sprache sprache) {
        ContentDisposition anhang =
                ContentDisposition.attachment().filename(name + ".ics").build();
        return ResponseEntity.ok()
                .contentType(KALENDER)
                .header(HttpHeaders.CONTENT_DISPOSITION, anhang.toString())
                .body(new Kalenderdatei(eintraege, e -> titel(e, sprache)).schreibe(tage));
    }

    /** Was erfunden ist, heisst auch im fremden Kalender Beispiel. */
    private String titel(Eintrag e, Sprache sprache) {
        String name = namen.getObject().name(e, sprache).text();
        return e.beleg().musterdaten()
                ? texte.getMessage("veranstaltung.beispiel", new Object[] {name}, sprache.locale())
                : name;
    }
}
