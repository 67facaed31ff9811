package de.familienlotse.accounts;

import de.familienlotse.platform.Rolle;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Verwaltet Konten: zeigen, anlegen, sperren, Kennwort zuruecksetzen. Das eigene Konto sperrt niemand. */
@Controller
class KontenController {
    private final Konten konten;

    KontenController(Konten konten) {
        this.konten = konten;
    }

    /** Ein Startkennwort, das jetzt einmal zu sehen ist. */
    record Ausgabe(String name, String kennwort) {}

    @GetMapping("/verwaltung/konten")
    String zeige(Authentication wer, Model seite) {
        return seite(wer, null, null, seite);
    }

    @PostMapping("/verwaltung/konten")
    String legeAn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) List<Rolle> rolle,
            Authentication wer,
            Model seite,
            HttpServletResponse antwort) {
        try {
            Set<Rolle> rollen = rolle == null ? Set.of() : EnumSet.copyOf(rolle);
            return seite(wer, new Ausgabe(name, konten.legeAn(name, rollen)), null, seite);
        } catch (IllegalArgumentException e) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            seite.addAttribute("name", name);
            return seite(wer, null, e.getMessage(), seite);
        }
    }

    @PostMapping("/verwaltung/konten/{name}/sperre")
    String sperre(@PathVariable String name, @RequestParam boolean gesperrt, Authentication wer) {
        if (wer.getName().equals(bekannt(name))) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        konten.sperre(name, gesperrt);
        return "redirect:/verwaltung/konten";
    }

    @PostMapping("/verwaltung/konten/{name}/kennwort")
    String setzeZurueck(@PathVariable String name, Authentication wer, Model seite) {
        return seite(wer, new Ausgabe(name, konten.setzeZurueck(bekannt(name))), null, seite);
    }

    private String bekannt(String name) {
        return konten.finde(name)
                .map(Konto::name)
                .filter(name::equals)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String seite(Authentication wer, Ausgabe ausgabe, String fehler, Model seite) {
        seite.addAttribute("konten", konten.alle());
        seite.addAttribute("ich", wer.getName());
        seite.addAttribute("rollen", Rolle.values());
        seite.addAttribute("ausgabe", ausgabe);
        seite.addAttribute("fehler", fehler);
        return "accounts/konten";
    }
}
