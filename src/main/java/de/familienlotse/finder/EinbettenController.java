package de.familienlotse.finder;

import de.familienlotse.platform.Inhaltsregel;
import de.familienlotse.platform.Rahmen;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Der Kasten, den andere Seiten der Stadt in einem Rahmen zeigen, und wie das geht. Beides ohne Skript. */
@Controller
class EinbettenController {
    private final Supplier<Regelwerk> regelwerk;
    private final Texte texte;
    private final String regel;

    /** {@code seiten} duerfen den Kasten zeigen; ohne sie niemand. */
    EinbettenController(
            Supplier<Regelwerk> regelwerk,
            Texte texte,
            @Value("${familienlotse.einbetten.seiten:}") List<String> seiten) {
        this.regelwerk = regelwerk;
        this.texte = texte;
        this.regel = Inhaltsregel.einbettbar(seiten);
    }

    @GetMapping("/einbetten")
    String kasten(
            @RequestParam(required = false) String leistung,
            @RequestAttribute(Rahmen.NAME) Rahmen rahmen,
            HttpServletResponse antwort,
            Model seite) {
        antwort.setHeader(Inhaltsregel.KOPFZEILE, regel);
        regelwerk.get().leistungen().stream()
                .filter(l -> l.id().equals(leistung))
                .findFirst()
                .ifPresent(l -> seite.addAttribute("id", l.id()).addAttribute("name", name(l, rahmen)));
        return "finder/einbetten";
    }

    @GetMapping("/einbetten/anleitung")
    String anleitung(Model seite) {
        seite.addAttribute(
                "ort",
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
        return "finder/anleitung";
    }

    private Wort name(Leistung l, Rahmen rahmen) {
        return texte.datenwort("leistung." + l.id() + ".name", rahmen.sprache(), l.name());
    }
}
