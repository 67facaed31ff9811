package de.familienlotse.finder;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Fuehrt durch die Fragen einer einzelnen Leistung bis zu ihrem Ergebnis. */
@Controller
class EinzelController {
    private final Einzelpruefung pruefung;
    private final Standsiegel siegel;

    EinzelController(Einzelpruefung pruefung, Standsiegel siegel) {
        this.pruefung = pruefung;
        this.siegel = siegel;
    }

    @GetMapping("/finder/pruefen/{leistung}")
    String pruefe(@PathVariable String leistung, Stand stand) {
        if (!pruefung.kennt(leistung)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String seite = pruefung.naechste(leistung, stand);
        String dazu = Weiterweg.angekommen(seite) ? "" : "&ziel=" + leistung;
        return "redirect:/finder/" + seite + "?s=" + siegel.link(stand) + dazu;
    }
}
