package de.familienlotse.finder.ergebnis;

import de.familienlotse.finder.Stand;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links zum Aufheben und zum Weitergeben. */
@Controller
class TeilenController {
    private static final int NICHT_GEFUNDEN = 404;

    private final Blicke blicke;
    private final Nachschlagen nachschlagen;
    private final Texte texte;

    TeilenController(Blicke blicke, Nachschlagen nachschlagen, Texte texte) {
        this.blicke = blicke;
        this.nachschlagen = nachschlagen;
        this.texte = texte;
    }

    @GetMapping("/finder/merken")
    String merken(Stand stand, Locale sprache, Model seite) {
        String link = ort() + new Adressen(Sprache.von(sprache).praefix(), blicke.merklink(stand)).ergebnis();
        seite.addAttribute("link", link);
        seite.addAttribute("bild", Strichbild.zu(link));
        seite.addAttribute("adressen", blicke.adressen(stand, sprache));
        return "ergebnis/merken";
    }

    @GetMapping("/finder/teilen")
    String teilen(Stand stand, Locale sprache, Model seite) {
        Blick blick = blicke.auf(stand, sprache);
        Teilbrief brief = Teilbrief.von(blick.befunde());
        String link = ort() + blick.adressen().geteilt(brief.schreibe());
        seite.addAttribute("link", link);
        seite.addAttribute("bild", Strichbild.zu(link));
        seite.addAttribute("seite", TeilSeite.von(brief, blick::name, blick.sprecher()));
        seite.addAttribute("adressen", blick.adressen());
        return "ergebnis/teilen";
    }

    @GetMapping("/finder/geteilt")
    String geteilt(
            @RequestParam(defaultValue = "") String e, Locale sprache, Model seite, HttpServletResponse antwort) {
        Nachschlagewerk werk = nachschlagen.jetzt();
        Sprecher sprecher = new Sprecher(texte, Sprache.von(sprache));
        Optional<Teilbrief> brief = Teilbrief.lies(e, werk.kennungen());
        if (brief.isEmpty()) {
            antwort.setStatus(NICHT_GEFUNDEN);
        }
        seite.addAttribute(
                "seite",
                TeilSeite.von(
                        brief.orElse(new Teilbrief(null, List.of())), l -> sprecher.name(werk.leistung(l)), sprecher));
        return "ergebnis/geteilt";
    }

    /** Der eigene Ort im Netz. */
    private static String ort() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
