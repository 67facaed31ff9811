package de.familienlotse.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nimmt ausser der Anmeldung kein Formular ohne Sitzung an und legt fuer eines auch keine an. */
final class NurMitSitzung extends OncePerRequestFilter {
    private final Abweisung abweisung;

    NurMitSitzung(Abweisung abweisung) {
        this.abweisung = abweisung;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        boolean formular =
                !Herkunft.HARMLOS.contains(anfrage.getMethod()) && !Zugang.ANMELDUNG.equals(anfrage.getRequestURI());
        if (formular && anfrage.getSession(false) == null) {
            abweisung.commence(anfrage, antwort, null);
        } else {
            kette.doFilter(anfrage, antwort);
        }
    }
}
