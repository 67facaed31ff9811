package de.familienlotse.finder.ergebnis;

import de.familienlotse.comparison.Verlaufsrechner;
import de.familienlotse.finder.Auswerter;
import de.familienlotse.finder.Stand;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.situation.FamilienLeser;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Zeigt, was einer Familie bliebe, wenn jemand mehr verdient. */
@Controller
class LohnController {
    private final Blicke blicke;
    private final Auswerter auswerter;
    private final Texte texte;
    private final Verlaufsrechner rechner;

    LohnController(Blicke blicke, Auswerter auswerter, Texte texte, FamilienLeser leser) {
        this.blicke = blicke;
        this.auswerter = auswerter;
        this.texte = texte;
        rechner = new Verlaufsrechner(leser);
    }

    @GetMapping("/finder/verlauf")
    String verlauf(Stand stand, Locale sprache, @RequestParam(required = false) String person, Model seite) {
        Blick blick = blicke.auf(stand, sprache);
        Object anfrage = blicke.anfrage(stand);
        List<String> personen = Lohnfrage.personen(anfrage);
        seite.addAttribute("adressen", blick.adressen());
        if (!personen.isEmpty()) {
            String wer = personen.contains(person) ? person : personen.get(0);
            LohnBau bau = new LohnBau(blick, texte, Sprache.von(sprache));
            seite.addAttribute(
                    "seite",
                    bau.baue(Lohnfrage.zu(anfrage, wer), personen, f -> rechner.rechne(auswerter.regelwerk(), f)));
        }
        return "ergebnis/lohn";
    }
}
