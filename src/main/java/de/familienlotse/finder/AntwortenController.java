package de.familienlotse.finder;

import de.familienlotse.finder.seiten.Seiten;
import de.familienlotse.finder.seiten.Uebersicht;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Zeigt alle Antworten zum Pruefen und Aendern. */
@Controller
class AntwortenController {
    private final Auswerter auswerter;
    private final Standsiegel siegel;
    private final Folgenschau folgen;

    AntwortenController(Auswerter auswerter, Standsiegel siegel, Folgenschau folgen) {
        this.auswerter = auswerter;
        this.siegel = siegel;
        this.folgen = folgen;
    }

    @GetMapping("/finder/antworten")
    String zeige(Stand stand, Locale sprache, Model modell) {
        Seiten seiten = Seiten.zu(auswerter.regelwerk().fragen());
        modell.addAttribute("uebersicht", Uebersicht.von(seiten, auswerter.werte(stand)));
        modell.addAttribute("folgen", folgen.zu(stand, sprache));
        modell.addAttribute("s", siegel.link(stand));
        return "finder/antworten";
    }
}
