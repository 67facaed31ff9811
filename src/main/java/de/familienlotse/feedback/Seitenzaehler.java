package de.familienlotse.feedback;

import de.familienlotse.platform.Rahmen;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Zaehlt, nachdem eine Seite beantwortet ist; liest dabei weder Angaben noch Absender. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Seitenzaehler extends OncePerRequestFilter {
    private final Zaehlwerk zaehlwerk;
    private final Leistungskennungen leistungen;

    Seitenzaehler(Zaehlwerk zaehlwerk, Leistungskennungen leistungen) {
        this.zaehlwerk = zaehlwerk;
        this.leistungen = leistungen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        kette.doFilter(anfrage, antwort);
        if (anfrage.getAttribute(Rahmen.NAME) instanceof Rahmen rahmen) {
            Beobachtung beobachtung = new Beobachtung(
                    anfrage.getMethod(),
                    antwort.getStatus(),
                    antwort.getContentType(),
                    antwort.getHeader(HttpHeaders.LOCATION),
                    rahmen);
            beobachtung.ereignis(leistungen::kennt).ifPresent(zaehlwerk::zaehle);
        }
    }
}
