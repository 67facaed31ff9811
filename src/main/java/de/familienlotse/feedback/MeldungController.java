package de.familienlotse.feedback;

import de.familienlotse.catalogue.Eintragsnamen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Zeigt der Redaktion, bei welchen Eintraegen Familien einen Fehler gemeldet haben. */
@Controller
class MeldungController {
    private final Zaehlwerk zaehlwerk;
    private final ObjectProvider<Eintragsnamen> eintraege;

    MeldungController(Zaehlwerk zaehlwerk, ObjectProvider<Eintragsnamen> eintraege) {
        this.zaehlwerk = zaehlwerk;
        this.eintraege = eintraege;
    }

    @GetMapping("/redaktion/meldungen")
    String zeige(Model seite) {
        List<Meldung> meldungen = Meldung.von(zaehlwerk.zellen(), zaehlwerk.heute());
        Map<String, String> namen = meldungen.stream()
                .collect(Collectors.toMap(
                        Meldung::eintrag,
                        m -> eintraege.getObject().name(m.eintrag()).orElse(m.eintrag())));
        seite.addAttribute("meldungen", meldungen);
        seite.addAttribute("namen", namen);
        return "feedback/meldungen";
    }
}
