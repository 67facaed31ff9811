package de.familienlotse.feedback;

import de.familienlotse.platform.Rahmen;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Nimmt entgegen, ob es geholfen hat, und dankt. */
@Controller
class RueckmeldungController {
    private static final String WARTEN = "60";

    private final Rueckmeldungsleser leser;
    private final Drossel drossel;
    private final Zaehlwerk zaehlwerk;

    RueckmeldungController(Rueckmeldungsleser leser, Drossel drossel, Zaehlwerk zaehlwerk) {
        this.leser = leser;
        this.drossel = drossel;
        this.zaehlwerk = zaehlwerk;
    }

    @GetMapping("/rueckmeldung")
    String frage() {
        return "feedback/rueckmeldung";
    }

    @GetMapping("/rueckmeldung/danke")
    String danke() {
        return "feedback/danke";
    }

    @PostMapping("/rueckmeldung")
    String nimm(
            @RequestParam MultiValueMap<String, String> formular,
            @RequestAttribute(Rahmen.NAME) Rahmen rahmen,
            HttpServletResponse antwort) {
        Ereignis ereignis = leser.lies(formular, rahmen.sprache())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        if (!drossel.erlaubt()) {
            antwort.setHeader(HttpHeaders.RETRY_AFTER, WARTEN);
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        zaehlwerk.zaehle(ereignis);
        return "redirect:/rueckmeldung/danke";
    }
}
