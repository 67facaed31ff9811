package de.familienlotse.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Die Seiten, die von jeder Seite aus erreichbar sind. */
@Controller
@EnableConfigurationProperties(Betreiber.class)
class AuskunftController {
    private final Betreiber betreiber;

    AuskunftController(Betreiber betreiber) {
        this.betreiber = betreiber;
    }

    @GetMapping("/hilfe")
    String hilfe(Model seite) {
        return zeige("hilfe", seite);
    }

    @GetMapping("/spuren")
    String spuren(Model seite) {
        return zeige("spuren", seite);
    }

    @GetMapping("/datenschutz")
    String datenschutz(Model seite) {
        return zeige("datenschutz", seite);
    }

    @GetMapping("/barrierefreiheit")
    String barrierefreiheit(Model seite) {
        return zeige("barrierefreiheit", seite);
    }

    @GetMapping("/impressum")
    String impressum(Model seite) {
        return zeige("impressum", seite);
    }

    private String zeige(String name, Model seite) {
        seite.addAttribute("betreiber", betreiber);
        seite.addAttribute("rufnummern", Rufnummer.alle());
        return "platform/" + name;
    }
}
