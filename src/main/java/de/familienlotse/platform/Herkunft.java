package de.familienlotse.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nimmt Formulare nur von den eigenen Seiten an; so ist auch die Anmeldung geschuetzt, die noch keine Sitzung hat. */
final class Herkunft extends OncePerRequestFilter {
    /** Womit niemand etwas aendert. */
    static final Set<String> HARMLOS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final Set<String> EIGEN = Set.of("same-origin", "none");
    private static final String UNGENANNT = "null";

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        if (HARMLOS.contains(anfrage.getMethod()) || eigen(anfrage)) {
            kette.doFilter(anfrage, antwort);
        } else {
            Abweisung.zeige(HttpStatus.FORBIDDEN, anfrage, antwort);
        }
    }

    /** Wegen der Vorgabe, keinen Verweis weiterzusagen, nennt der Browser als Herkunft oft nur null. */
    private static boolean eigen(HttpServletRequest anfrage) {
        String ort = anfrage.getHeader("Sec-Fetch-Site");
        if (ort != null) {
            return EIGEN.contains(ort);
        }
        String herkunft = anfrage.getHeader(HttpHeaders.ORIGIN);
        return herkunft == null || herkunft.equals(UNGENANNT) || selbst(anfrage, herkunft);
    }

    private static boolean selbst(HttpServletRequest anfrage, String herkunft) {
        try {
            String genannt = URI.create(herkunft).getAuthority();
            return genannt != null && genannt.equalsIgnoreCase(anfrage.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
