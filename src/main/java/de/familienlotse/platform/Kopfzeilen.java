package de.familienlotse.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Kopfzeilen jeder Antwort: nichts wird geraten, eingebettet, nachgeladen, weitergesagt oder behalten. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Kopfzeilen extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        antwort.setHeader(Inhaltsregel.KOPFZEILE, Inhaltsregel.streng());
        antwort.setHeader("Referrer-Policy", "no-referrer");
        antwort.setHeader("Cache-Control", nachfragen(anfrage) ? "no-cache" : "no-store");
        kette.doFilter(anfrage, antwort);
    }

    /** Was Programme ohne Angaben holen, duerfen sie behalten, wenn sie jedes Mal fragen, ob es noch gilt. */
    private static boolean nachfragen(HttpServletRequest anfrage) {
        boolean holt = anfrage.getMethod().equals("GET") || anfrage.getMethod().equals("HEAD");
        return holt && Rahmen.istSchnittstelle(anfrage.getRequestURI());
    }
}
