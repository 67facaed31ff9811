package de.familienlotse.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Zeigt Menschen einen Fehler als Seite. Programme bekommen ihn anders; Meldungen von Ausnahmen bekommt niemand. */
@Component
class Fehlerseiten implements HandlerExceptionResolver, Ordered {
    private static final Logger PROTOKOLL = LoggerFactory.getLogger(Fehlerseiten.class);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest anfrage, HttpServletResponse antwort, Object ziel, Exception ausnahme) {
        return willSeite(anfrage) ? zu(ausnahme) : null;
    }

    private static ModelAndView zu(Exception ausnahme) {
        if (ausnahme instanceof SiegelUngueltig) {
            return seite(Seitenfehler.LINK, Seitenfehler.LINK.status());
        }
        if (ausnahme instanceof ErrorResponse bekannt) {
            return seite(bekannt.getStatusCode());
        }
        if (ausnahme instanceof InvalidParameterException formular) {
            return seite(HttpStatusCode.valueOf(formular.getErrorCode()));
        }
        StackTraceElement[] weg = ausnahme.getStackTrace();
        PROTOKOLL.error("Interner Fehler {} in {}", ausnahme.getClass().getName(), weg.length == 0 ? "?" : weg[0]);
        return seite(Seitenfehler.INTERN.status());
    }

    /** Die Seite zu einem Status. */
    static ModelAndView seite(HttpStatusCode status) {
        return seite(Seitenfehler.zu(status.value()), status);
    }

    private static ModelAndView seite(Seitenfehler fehler, HttpStatusCode status) {
        String art = fehler.name().toLowerCase(Locale.ROOT);
        ModelAndView seite = new ModelAndView("platform/fehler", Map.of("art", art));
        seite.setStatus(status);
        return seite;
    }

    /** Ob hier ein Mensch im Browser wartet. */
    private static boolean willSeite(HttpServletRequest anfrage) {
        String wunsch = anfrage.getHeader(HttpHeaders.ACCEPT);
        return wunsch != null
                && wunsch.contains(MediaType.TEXT_HTML_VALUE)
                && !Rahmen.istSchnittstelle(anfrage.getRequestURI());
    }
}
