package de.familienlotse.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Wohin jemand kommt, der eine Adresse fuer Angemeldete nicht betreten darf. */
final class Abweisung implements AuthenticationEntryPoint, AccessDeniedHandler {
    @Override
    public void commence(HttpServletRequest anfrage, HttpServletResponse antwort, AuthenticationException grund) {
        boolean abgelaufen = anfrage.getRequestedSessionId() != null && !anfrage.isRequestedSessionIdValid();
        String ziel = HttpMethod.GET.matches(anfrage.getMethod()) ? Anmeldeziel.von(anfrage) : null;
        weiter(antwort, Anmeldeziel.anhaengen(Zugang.ANMELDUNG + (abgelaufen ? "?abgelaufen" : ""), ziel));
    }

    @Override
    public void handle(HttpServletRequest anfrage, HttpServletResponse antwort, AccessDeniedException grund)
            throws IOException, ServletException {
        Authentication wer = SecurityContextHolder.getContext().getAuthentication();
        if (wer == null || wer instanceof AnonymousAuthenticationToken) {
            commence(anfrage, antwort, null);
        } else if (mussKennwortAendern(wer)) {
            weiter(antwort, Zugang.KENNWORT);
        } else {
            zeige(HttpStatus.FORBIDDEN, anfrage, antwort);
        }
    }

    static boolean mussKennwortAendern(Authentication wer) {
        return wer.getAuthorities().stream().anyMatch(r -> Dienstrecht.STARTKENNWORT.equals(r.getAuthority()));
    }

    /** Schickt weiter; gefragt wird dort immer mit GET. */
    static void weiter(HttpServletResponse antwort, String ziel) {
        antwort.setStatus(HttpStatus.SEE_OTHER.value());
        antwort.setHeader(HttpHeaders.LOCATION, ziel);
    }

    /** Beantwortet die Anfrage mit diesem Fehler, als Seite oder als Problem, in ihrer Sprache. */
    static void zeige(HttpStatus status, HttpServletRequest anfrage, HttpServletResponse antwort)
            throws ServletException, IOException {
        anfrage.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        anfrage.getRequestDispatcher("/error").forward(anfrage, antwort);
    }
}
