package de.familienlotse.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Aendert das eigene Kennwort. Danach meldet man sich damit neu an. */
@Controller
class KennwortController {
    private final Konten konten;

    KennwortController(Konten konten) {
        this.konten = konten;
    }

    @GetMapping("/kennwort")
    String zeige(Authentication wer, Model seite) {
        return seite(wer, null, seite);
    }

    @PostMapping("/kennwort")
    String aendere(
            @RequestParam(defaultValue = "") String bisher,
            @RequestParam(defaultValue = "") String neu,
            @RequestParam(defaultValue = "") String nochmal,
            Authentication wer,
            Model seite,
            HttpServletRequest anfrage,
            HttpServletResponse antwort) {
        String fehler = fehler((Nutzer) wer.getPrincipal(), bisher, neu, nochmal);
        if (fehler != null) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return seite(wer, fehler, seite);
        }
        konten.setzeKennwort(wer.getName(), neu);
        new SecurityContextLogoutHandler().logout(anfrage, antwort, wer);
        return "redirect:/anmeldung?geaendert";
    }

    private String fehler(Nutzer wer, String bisher, String neu, String nochmal) {
        if (!konten.kennwoerter().matches(bisher, wer.getPassword())) {
            return "bisher";
        }
        if (neu.equals(bisher)) {
            return "gleich";
        }
        Kennwortregel verletzt = Kennwortregel.verletzt(wer.getUsername(), neu, nochmal);
        return verletzt == null ? null : verletzt.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String seite(Authentication wer, String fehler, Model seite) {
        seite.addAttribute("start", ((Nutzer) wer.getPrincipal()).konto().start());
        seite.addAttribute("fehler", fehler);
        seite.addAttribute("mindestens", Kennwortregel.MINDESTENS);
        return "accounts/kennwort";
    }
}
