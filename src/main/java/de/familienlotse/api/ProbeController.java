package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.UngueltigeAngaben;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Die Probe fuer Fachleute: eine Familie als JSON, ohne Skript. */
@Controller
class ProbeController {
    private static final String START = "api/start";
    private static final int ZU_GROSS = 413;

    private final Supplier<Regelwerk> regelwerk;
    private final FamilienLeser leser;
    private final String beispiel;

    ProbeController(Supplier<Regelwerk> regelwerk, FamilienLeser leser, Beschreibung beschreibung) {
        this.regelwerk = regelwerk;
        this.leser = leser;
        this.beispiel = new String(beschreibung.beispiel(), StandardCharsets.UTF_8);
    }

    @GetMapping("/probe")
    String start(Model seite) {
        seite.addAttribute("familie", beispiel);
        return START;
    }

    @PostMapping("/probe")
    ModelAndView probe(@RequestParam(defaultValue = "") String familie) {
        if (familie.length() > Eingabebaum.GROESSTE) {
            throw new Abgelehnt(Probleme.zu(ZU_GROSS));
        }
        try {
            Familie gelesen = leser.json(familie);
            ModelAndView seite = new ModelAndView("api/antwort");
            return seite.addObject("antwort", ProbeSeite.von(regelwerk.get().pruefe(gelesen)));
        } catch (UngueltigeAngaben e) {
            ModelAndView seite = new ModelAndView(START, HttpStatus.UNPROCESSABLE_CONTENT);
            return seite.addObject("familie", familie).addObject("fehler", e.fehler());
        }
    }
}
