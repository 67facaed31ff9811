package de.familienlotse.platform;

import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Was die Leiste der Angemeldeten zeigt; auf allen anderen Seiten ist niemand angemeldet. */
@ControllerAdvice
class Dienstleiste {
    /** Welche Bereiche der angemeldete Mensch betreten darf. */
    record Leiste(boolean beratung, boolean verwaltung, boolean konto) {}

    @ModelAttribute("dienstleiste")
    Leiste leiste(Principal wer) {
        if (!(wer instanceof Authentication a)) {
            return null;
        }
        return new Leiste(hat(a, Rolle.BERATUNG.recht()), hat(a, Rolle.VERWALTUNG.recht()), hat(a, Dienstrecht.KONTO));
    }

    private static boolean hat(Authentication wer, String recht) {
        return wer.getAuthorities().stream().anyMatch(r -> recht.equals(r.getAuthority()));
    }
}
