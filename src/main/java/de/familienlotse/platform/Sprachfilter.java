package de.familienlotse.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nimmt die Sprache aus dem Pfad; dahinter sieht jeder nur noch den deutschen Pfad. Was es nur auf Deutsch gibt, hat
 * keine andere Adresse.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Sprachfilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Optional<Sprache> gewaehlt = Sprache.imPfad(anfrage.getRequestURI())
                .filter(s -> anfrage.getServletPath().startsWith(s.praefix()));
        HttpServletRequest innen = gewaehlt.isPresent() ? new Sprachanfrage(anfrage, gewaehlt.get()) : anfrage;
        String pfad = innen.getRequestURI();
        Rahmen rahmen = new Rahmen(gewaehlt.orElse(Sprache.DEUTSCH), pfad, anfrage.getQueryString());
        anfrage.setAttribute(Rahmen.NAME, rahmen);
        if (gewaehlt.isPresent() && !Rahmen.mehrsprachig(pfad)) {
            antwort.sendRedirect(rahmen.abfrage() == null ? pfad : pfad + "?" + rahmen.abfrage());
            return;
        }
        kette.doFilter(innen, gewaehlt.isPresent() ? new Sprachantwort(antwort, rahmen) : antwort);
    }
}
