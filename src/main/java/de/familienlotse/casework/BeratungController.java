package de.familienlotse.casework;

import de.familienlotse.platform.Uebergabe;
import de.familienlotse.samples.Familiensammlung;
import de.familienlotse.situation.UngueltigeAngaben;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Die Beratung: zwei Lagen im Link, ein Formular, ein Ergebnis. */
@Controller
class BeratungController {
    private static final String ZUM_FALL = "redirect:/beratung?f=";

    private final Auswertung auswertung;
    private final Beratungsseite seiten;
    private final Fallsiegel siegel;
    private final Uebergabe uebergabe;
    private final Clock uhr;

    BeratungController(
            Auswertung auswertung, Beratungsseite seiten, Fallsiegel siegel, Uebergabe uebergabe, Clock uhr) {
        this.auswertung = auswertung;
        this.seiten = seiten;
        this.siegel = siegel;
        this.uebergabe = uebergabe;
        this.uhr = uhr;
    }

    @GetMapping("/beratung")
    String zeige(
            @RequestParam(defaultValue = "") String f,
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String leistung,
            @RequestParam(defaultValue = "true") boolean nur,
            @RequestParam(defaultValue = "") String fakt,
            @RequestParam(defaultValue = "") String auf,
            Model seite) {
        if (!a.isEmpty()) {
            return ZUM_FALL + siegel.link(Handgriffe.mitStichtag(uebergabe.oeffne(a), heute()));
        }
        if (f.isEmpty()) {
            return start(null, seite);
        }
        seiten.zeige(siegel.oeffne(f), new Beratungsseite.Wunsch(leistung, nur, fakt, Aufgeklappt.lies(auf)), seite);
        return "casework/fall";
    }

    @PostMapping("/beratung")
    String nimm(@RequestParam MultiValueMap<String, String> formular, Model seite, HttpServletResponse antwort) {
        String tun = Optional.ofNullable(formular.getFirst("tun")).orElse("");
        Handgriffe handgriffe = new Handgriffe(
                auswertung.wenn(), new Formularleser(auswertung.regelwerk().fragen(), formular), formular);
        Klappwunsch klappen = Klappwunsch.von(formular);
        Fall fall = null;
        try {
            fall = handgriffe.tue(tun);
            auswertung.lies(fall);
            return ZUM_FALL + siegel.link(fall) + klappen.dahinter(fall);
        } catch (UngueltigeAngaben e) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            seiten.zeigeFehler(fall == null ? handgriffe.tue("") : fall, e, klappen.auf(), seite);
            return "casework/fall";
        }
    }

    /** Womit ein Fall beginnt: leer, mit einer mitgelieferten Familie oder mit dem Link einer Familie. */
    @PostMapping("/beratung/neu")
    String beginne(
            @RequestParam(defaultValue = "") String muster,
            @RequestParam(defaultValue = "") String link,
            Model seite,
            HttpServletResponse antwort) {
        if (link.isBlank()) {
            return ZUM_FALL + siegel.link(Handgriffe.muster(muster, heute()));
        }
        Optional<String> s = Finderlink.siegel(link);
        if (s.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return start("casework.fehler.link", seite);
        }
        return "redirect:/finder/beratung?s=" + s.get();
    }

    private String start(String fehler, Model seite) {
        seite.addAttribute("fehler", fehler);
        seite.addAttribute("familien", Familiensammlung.familien());
        return "casework/start";
    }

    /** Der Vermerk fuer die Akte, ohne Namen, zum Drucken. */
    @GetMapping("/beratung/protokoll")
    String protokoll(@RequestParam String f, Model seite) {
        Fall fall = siegel.oeffne(f);
        seiten.zeige(fall, new Beratungsseite.Wunsch("", true, "", Aufgeklappt.NICHTS), seite);
        seite.addAttribute("akte", siegel.aktenlink(fall));
        seite.addAttribute("bis", Betrag.tag(siegel.aktenende()));
        seite.addAttribute("heute", Betrag.tag(heute()));
        return "casework/protokoll";
    }

    private LocalDate heute() {
        return LocalDate.now(uhr);
    }
}
