package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Inhaltsregel;
import de.familienlotse.platform.Rahmen;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Die Treffer einer Suche auf der Karte der Stadtbezirke und, wer zustimmt, auf der Strassenkarte. */
@Controller
@EnableConfigurationProperties(Strassenkarte.class)
class KartenController {
    private final ObjectProvider<Suche> suche;
    private final ObjectProvider<Wortschatz> worte;
    private final ObjectProvider<Filterbau> filter;
    private final ObjectProvider<Ortsbau> orte;
    private final Strassenkarte strassenkarte;
    private final Clock uhr;

    KartenController(
            ObjectProvider<Suche> suche,
            ObjectProvider<Wortschatz> worte,
            ObjectProvider<Filterbau> filter,
            ObjectProvider<Ortsbau> orte,
            Strassenkarte strassenkarte,
            Clock uhr) {
        this.suche = suche;
        this.worte = worte;
        this.filter = filter;
        this.orte = orte;
        this.strassenkarte = strassenkarte;
        this.uhr = uhr;
    }

    @GetMapping("/angebote/karte")
    String zeige(
            @RequestParam MultiValueMap<String, String> abfrage,
            @RequestAttribute(Rahmen.NAME) Rahmen rahmen,
            HttpServletResponse antwort,
            Model modell) {
        Suchanfrage anfrage = Adresse.lies(abfrage);
        var treffer = suche.getObject().suche(anfrage);
        int alle = treffer.ohne().getOrDefault(Facette.BEZIRK, treffer.ids().size());
        modell.addAttribute(
                "karte", Stadtkarte.zu(anfrage, treffer, alle, worte.getObject().bezirke()));
        modell.addAttribute("filter", filter.getObject().filter(Filterbau.WENIGE, anfrage, treffer, rahmen.sprache()));
        modell.addAttribute("uebrige", Filterbau.uebrige(anfrage));
        modell.addAttribute("anfrage", anfrage);
        modell.addAttribute("alle", alle);
        modell.addAttribute("liste", Adresse.zu(anfrage, 1));
        modell.addAttribute("orte", orte.getObject().baue(treffer, rahmen.sprache()));
        erlaube(antwort, modell);
        return "catalogue/karte";
    }

    private void erlaube(HttpServletResponse antwort, Model modell) {
        if (strassenkarte.da()) {
            antwort.setHeader(Inhaltsregel.KOPFZEILE, strassenkarte.regel());
            modell.addAttribute("strassenkarte", strassenkarte);
            modell.addAttribute("monat", YearMonth.now(uhr));
        }
    }
}
