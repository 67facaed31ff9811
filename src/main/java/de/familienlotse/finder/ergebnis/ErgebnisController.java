package de.familienlotse.finder.ergebnis;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Stand;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Zeigt, was einer Familie zusteht und warum. */
@Controller
class ErgebnisController {
    private final Blicke blicke;

    ErgebnisController(Blicke blicke) {
        this.blicke = blicke;
    }

    @GetMapping("/finder/ergebnis")
    String ergebnis(
            Stand stand,
            Locale sprache,
            @RequestParam(required = false) String person,
            @RequestParam(required = false) String phase,
            Model seite) {
        if (stand.antworten().equals(Antworten.KEINE) && stand.besucht().isEmpty()) {
            return "redirect:/finder";
        }
        Blick blick = blicke.auf(stand, sprache);
        seite.addAttribute("seite", ErgebnisBau.baue(blick, Ansicht.von(person, phase, blick)));
        seite.addAttribute("folgen", blicke.folgen(stand, sprache));
        seite.addAttribute(
                "mehrLohn", !Lohnfrage.personen(blicke.anfrage(stand)).isEmpty());
        seite.addAttribute("inHamm", !blick.woanders());
        seite.addAttribute("uebersicht", blicke.antworten(stand, blick));
        return "ergebnis/ergebnis";
    }

    /** Eine Gruppe, die im Ergebnis nur als Verweis steht. */
    @GetMapping("/finder/ergebnis/{art}")
    String gruppe(
            @PathVariable String art,
            Stand stand,
            Locale sprache,
            @RequestParam(required = false) String person,
            @RequestParam(required = false) String phase,
            Model seite) {
        if (!Gruppe.fuerSich(art)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Blick blick = blicke.auf(stand, sprache);
        Ansicht ansicht = Ansicht.von(person, phase, blick);
        seite.addAttribute("gruppe", ErgebnisBau.gruppe(blick, ansicht, art));
        seite.addAttribute("zurueck", blick.adressen().ergebnis(ansicht));
        seite.addAttribute("adressen", blick.adressen());
        return "ergebnis/gruppenseite";
    }

    @GetMapping("/finder/warum/{leistung}")
    String warum(@PathVariable String leistung, Stand stand, Locale sprache, Model seite) {
        Blick blick = blicke.auf(stand, sprache);
        if (blick.befund(leistung) == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        seite.addAttribute("seite", WarumBau.baue(blick, blick.befund(leistung), blicke.anfrage(stand)));
        seite.addAttribute("lohn", blicke.lohngrenzen(blick, stand, leistung));
        return "ergebnis/warum";
    }
}
