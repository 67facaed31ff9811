package de.familienlotse.finder;

import de.familienlotse.finder.form.Eingetragen;
import de.familienlotse.finder.seiten.Ablauf;
import de.familienlotse.finder.seiten.Ansicht;
import de.familienlotse.finder.seiten.Seite;
import de.familienlotse.finder.seiten.Seiten;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Fragt: zeigt eine Seite, nimmt sie an, schickt weiter. Der Stand steht im Link. */
@Controller
class SeitenController {
    private static final String KARTE = "frage/";
    private static final Set<String> ZIELE = Set.of("antworten", "ergebnis");

    private final Auswerter auswerter;
    private final Annahme annahme;
    private final Standsiegel siegel;
    private final Folgenschau folgen;
    private final Einzelpruefung einzeln;

    SeitenController(
            Auswerter auswerter, Annahme annahme, Standsiegel siegel, Folgenschau folgen, Einzelpruefung einzeln) {
        this.einzeln = einzeln;
        this.auswerter = auswerter;
        this.annahme = annahme;
        this.siegel = siegel;
        this.folgen = folgen;
    }

    @GetMapping({"/finder/{name}", "/finder/{frage:frage}/{name}"})
    String zeige(
            @PathVariable String name,
            @PathVariable(required = false) String frage,
            @RequestParam(defaultValue = "") String ziel,
            Stand stand,
            Model modell) {
        Seite seite = frage == null ? seite(name) : karte(name, auswerter.werte(stand), ziel);
        if (seite.gruppen(stand.antworten()).isEmpty()) {
            return "redirect:/finder/" + Einzelpruefung.wer(stand.antworten()) + "?s=" + siegel.link(stand) + "&ziel="
                    + erlaubt(ziel);
        }
        return seite(seite, stand, Eingetragen.aus(stand.antworten()), ziel, modell);
    }

    @PostMapping({"/finder/{name}", "/finder/{frage:frage}/{name}"})
    String nimm(
            @PathVariable String name,
            @PathVariable(required = false) String frage,
            @RequestParam(defaultValue = "") String ziel,
            @RequestParam MultiValueMap<String, String> formular,
            Stand stand,
            Model modell,
            HttpServletResponse antwort) {
        Auswertung vorher = auswerter.werte(stand);
        Seite seite = frage == null ? seite(name) : karte(name, vorher, ziel);
        Annahme.Ergebnis e = annahme.nimm(seite, vorher, formular);
        if (e.auswertung() == null) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return seite(seite, stand, e.eingetragen(), ziel, modell);
        }
        return weiter(seite, stand, e.auswertung(), new Weiterweg.Knopf(Weiterweg.Knopf.name(formular), erlaubt(ziel)));
    }

    private String weiter(Seite seite, Stand vorher, Auswertung a, Weiterweg.Knopf knopf) {
        Seiten seiten = Seiten.zu(auswerter.regelwerk().fragen());
        Stand neu = a.stand().mitSchritten(Ablauf.schritte(seiten, a.stand(), a.befunde()));
        Seite danach =
                seite.id().startsWith(KARTE) ? karte(seite.id().substring(KARTE.length()), a, knopf.ziel()) : seite;
        String naechste =
                Weiterweg.nach(seite, danach, vorher, new Auswertung(neu, a.familie(), a.befunde()), seiten, knopf);
        String sprung = "";
        if (naechste.equals(seite.id())) {
            sprung = a.stand().ohneFolgen() ? Weiterweg.sprung(seite, danach, vorher, neu) : "";
            neu = neu.ohneBesuch(naechste);
        }
        boolean angekommen = Weiterweg.angekommen(naechste);
        String zurueck = angekommen || knopf.ziel().isEmpty() ? "" : "&ziel=" + knopf.ziel();
        return "redirect:/finder/" + naechste + "?s=" + siegel.link(neu) + zurueck + sprung;
    }

    private String erlaubt(String ziel) {
        return ZIELE.contains(ziel) || einzeln.kennt(ziel) ? ziel : "";
    }

    private String seite(Seite seite, Stand stand, Eingetragen eingetragen, String ziel, Model modell) {
        Seiten seiten = Seiten.zu(auswerter.regelwerk().fragen());
        int schritte = stand.schritte() == 0 ? seiten.weg().size() : stand.schritte();
        int schritt = Math.min(Ablauf.platz(seiten, stand, seite), schritte);
        modell.addAttribute("seite", Ansicht.von(seite, stand, eingetragen, schritt, schritte));
        modell.addAttribute("folgen", folgen.zu(stand, LocaleContextHolder.getLocale()));
        modell.addAttribute("s", siegel.link(stand));
        modell.addAttribute("ziel", erlaubt(ziel));
        modell.addAttribute("prueft", einzeln.name(ziel, LocaleContextHolder.getLocale()));
        modell.addAttribute("zurueck", zurueck(erlaubt(ziel), seiten, stand, seite));
        return "finder/seite";
    }

    private String zurueck(String ziel, Seiten seiten, Stand stand, Seite seite) {
        if (ziel.isEmpty()) {
            return Ablauf.davor(seiten, stand, seite).map(Seite::id).orElse(null);
        }
        return einzeln.kennt(ziel) ? Weiterweg.WARUM + ziel : ziel;
    }

    private Seite seite(String name) {
        return Seiten.zu(auswerter.regelwerk().fragen()).seite(name).orElseThrow(SeitenController::unbekannt);
    }

    /** Wer nur eine Leistung prueft, sieht nur die Felder, die sie entscheiden. */
    private Seite karte(String name, Auswertung stand, String ziel) {
        Auswertung a = einzeln.kennt(ziel) ? einzeln.nur(ziel, stand) : stand;
        return Seiten.zu(auswerter.regelwerk().fragen()).karte(name, a).orElseThrow(SeitenController::unbekannt);
    }

    private static ResponseStatusException unbekannt() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
