package de.familienlotse.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Beendet die Sitzung, sobald die Anmeldung nicht mehr gilt: gesperrt, geloescht, Rolle oder Kennwort geaendert. */
final class Sitzungswache extends OncePerRequestFilter {
    private final List<Sitzungspruefung> pruefungen;

    Sitzungswache(List<Sitzungspruefung> pruefungen) {
        this.pruefungen = pruefungen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
            throws ServletException, IOException {
        Authentication wer = SecurityContextHolder.getContext().getAuthentication();
        if (wer != null && !pruefungen.stream().allMatch(p -> p.gilt(wer))) {
            new SecurityContextLogoutHandler().logout(anfrage, antwort, wer);
        }
        kette.doFilter(anfrage, antwort);
    }
}
