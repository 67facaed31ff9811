package de.familienlotse.feedback;

import de.familienlotse.platform.Rahmen;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Wort;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Zeigt die Zahlen abgelaufener Monate, als Seite und als CSV. */
@Controller
class ZahlenController {
    private static final Map<String, String> SPRACHEN =
            Arrays.stream(Sprache.values()).collect(Collectors.toMap(Sprache::tag, Sprache::eigenname));

    private final Veroeffentlichung veroeffentlichung;
    private final Leistungskennungen leistungen;

    ZahlenController(Veroeffentlichung veroeffentlichung, Leistungskennungen leistungen) {
        this.veroeffentlichung = veroeffentlichung;
        this.leistungen = leistungen;
    }

    @GetMapping("/zahlen")
    String zeige(
            @RequestParam(defaultValue = "") String monat, @RequestAttribute(Rahmen.NAME) Rahmen rahmen, Model seite) {
        List<YearMonth> monate = veroeffentlichung.monate();
        seite.addAttribute("monate", monate);
        seite.addAttribute("naechster", veroeffentlichung.naechster());
        seite.addAttribute("sprachen", SPRACHEN);
        Optional<YearMonth> gewaehlt = monat.isEmpty() ? monate.stream().findFirst() : lies(monat);
        gewaehlt.ifPresent(m -> zeige(zahlen(m), rahmen.sprache(), seite));
        return "feedback/zahlen";
    }

    @GetMapping(path = "/zahlen.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    byte[] csv() {
        return ZahlenCsv.schreibe(
                        veroeffentlichung.monate().stream().map(this::zahlen).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private void zeige(Monatszahlen zahlen, Sprache sprache, Model seite) {
        Map<String, Wort> namen = zahlen.leistungen().zeilen().stream()
                .map(Tafel.Zeile::id)
                .collect(Collectors.toMap(Function.identity(), id -> leistungen.name(id, sprache)));
        seite.addAttribute("zahlen", zahlen);
        seite.addAttribute("balken", Balken.von(zahlen.seiten()));
        seite.addAttribute("leistungen", namen);
    }

    private Monatszahlen zahlen(YearMonth monat) {
        return veroeffentlichung.zu(monat).orElseThrow(ZahlenController::unbekannt);
    }

    private static Optional<YearMonth> lies(String monat) {
        try {
            return Optional.of(YearMonth.parse(monat));
        } catch (DateTimeException e) {
            throw unbekannt();
        }
    }

    private static ResponseStatusException unbekannt() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
