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

/** Die Seite zum Elterngeldplan: ein Plan zum Ausprobieren, das Ergebnis als Tafel zum Lesen und Drucken. */
@Controller
class PlanseiteController {
    private static final String EINGABE = "api/planeingabe";
    private static final int ZU_GROSS = 413;

    private final Supplier<Regelwerk> regelwerk;
    private final FamilienLeser leser;
    private final String beispiel;

    PlanseiteController(Supplier<Regelwerk> regelwerk, FamilienLeser leser, Beschreibung beschreibung) {
        this.regelwerk = regelwerk;
        this.leser = leser;
        this.beispiel = new String(beschreibung.planBeispiel(), StandardCharsets.UTF_8);
    }

    @GetMapping("/elterngeldplan")
    String eingabe(Model seite) {
        seite.addAttribute("familie", beispiel);
        return EINGABE;
    }

    @PostMapping("/elterngeldplan")
    ModelAndView plan(@RequestParam(defaultValue = "") String familie) {
        if (familie.length() > Eingabebaum.GROESSTE) {
            throw new Abgelehnt(Probleme.zu(ZU_GROSS));
        }
        try {
            Familie gelesen = leser.json(familie);
            PlanSeite plan = PlanSeite.von(regelwerk.get().plane(gelesen), gelesen);
            return new ModelAndView("api/plan").addObject("plan", plan);
        } catch (UngueltigeAngaben e) {
            ModelAndView seite = new ModelAndView(EINGABE, HttpStatus.UNPROCESSABLE_CONTENT);
            return seite.addObject("familie", familie).addObject("fehler", e.fehler());
        }
    }
}
