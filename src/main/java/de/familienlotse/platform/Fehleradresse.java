package de.familienlotse.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Zeigt Menschen Fehler, die ausserhalb der Seiten entstehen. */
@Controller
class Fehleradresse {
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView fehler(HttpServletRequest anfrage) {
        if (anfrage.getAttribute(Rahmen.NAME) == null) {
            anfrage.setAttribute(Rahmen.NAME, new Rahmen(Sprache.DEUTSCH, "/", null));
        }
        Object status = anfrage.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int zahl = status instanceof Integer s ? s : Seitenfehler.FEHLT.status().value();
        return Fehlerseiten.seite(HttpStatusCode.valueOf(zahl));
    }
}
