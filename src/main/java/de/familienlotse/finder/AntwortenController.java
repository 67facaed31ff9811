package de.familienlotse.finder;

import de.familienlotse.finder.seiten.Seiten;
import de.familienlotse.finder.seiten.Uebersicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Zeigt alle Antworten zum Pruefen und Aendern. */
@Controller
class AntwortenController {
    private final Auswerter auswerter;
    private final Standsiegel siegel;

    AntwortenController(Auswerter auswerter, Standsiegel siegel) {
        this.auswerter = auswerter;
        this.siegel = siegel;
    }

    @GetMapping("/finder/antworten")
    String zeige(Stand stand, Model modell) {
        Seiten seiten = Seiten.zu(auswerter.regelwerk().fragen());
        modell.addAttribute("uebersicht", Uebersicht.von(seiten, auswerter.werte(stand)));
        modell.addAttribute("folgen", Folgenansicht.von(stand, auswerter.regelwerk()));
        modell.addAttribute("s", siegel.link(stand));
        return "finder/antworten";
    }
}
