package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Die Seite fuer alle, die ein Programm an die Schnittstelle anschliessen; auf sie zeigt jede Fehlerart. */
@Controller
class SchnittstelleController {
    private final Schnittstelle einstellung;

    SchnittstelleController(Schnittstelle einstellung) {
        this.einstellung = einstellung;
    }

    @GetMapping("/schnittstelle")
    String zeige(Model seite) {
        seite.addAttribute("jeMinute", einstellung.jeMinute());
        seite.addAttribute("arten", Probleme.arten());
        return "api/schnittstelle";
    }
}
