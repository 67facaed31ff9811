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
    private static final String INHALTE =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        antwort.setHeader("X-Content-Type-Options", "nosniff");
        antwort.setHeader("Content-Security-Policy", INHALTE);
        antwort.setHeader("Referrer-Policy", "no-referrer");
        antwort.setHeader("Cache-Control", "no-store");
        kette.doFilter(anfrage, antwort);
    }
}
