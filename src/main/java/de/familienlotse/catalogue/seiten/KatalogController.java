package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.platform.Rahmen;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Die Seiten des Katalogs: Liste, Eintrag, Lebensphase. */
@Controller
class KatalogController {
    private static final int AUSWAHL = 12;

    private final ObjectProvider<Listenbau> listen;
    private final ObjectProvider<Eintragsbau> eintraege;
    private final ObjectProvider<Wortschatz> worte;
    private final Texte texte;

    KatalogController(
            ObjectProvider<Listenbau> listen,
            ObjectProvider<Eintragsbau> eintraege,
            ObjectProvider<Wortschatz> worte,
            Texte texte) {
        this.listen = listen;
        this.eintraege = eintraege;
        this.worte = worte;
        this.texte = texte;
    }

    @GetMapping("/angebote")
    String liste(
            @RequestParam MultiValueMap<String, String> abfrage,
            @RequestParam(defaultValue = "1") String seite,
            @RequestAttribute(Rahmen.NAME) Rahmen rahmen,
            Model modell) {
        Suchanfrage anfrage = Adresse.lies(abfrage);
        int blatt = seite.matches("[0-9]{1,4}") ? Integer.parseInt(seite) : 1;
        modell.addAttribute("seite", listen.getObject().baue(anfrage, blatt, rahmen.sprache()));
        modell.addAttribute("anfrage", anfrage);
        modell.addAttribute("bezirke", worte.getObject().bezirke());
        modell.addAttribute("phasen", phasen(rahmen.sprache()));
        return "catalogue/liste";
    }

    @GetMapping("/angebote/{id}")
    String eintrag(@PathVariable String id, @RequestAttribute(Rahmen.NAME) Rahmen rahmen, Model modell) {
        Eintragsseite seite =
                eintraege.getObject().baue(id, rahmen.sprache()).orElseThrow(KatalogController::unbekannt);
        modell.addAttribute("seite", seite);
        Function<String, Wort> baustein = text -> texte.baustein(text, rahmen.sprache());
        modell.addAttribute("baustein", baustein);
        return "catalogue/eintrag";
    }

    @GetMapping("/lebensphase/{id}")
    String lebensphase(@PathVariable String id, @RequestAttribute(Rahmen.NAME) Rahmen rahmen, Model modell) {
        Wortschatz wort = worte.getObject();
        if (!wort.kenntLebensphase(id)) {
            throw unbekannt();
        }
        modell.addAttribute("id", id);
        modell.addAttribute("name", wort.name(Facette.LEBENSPHASE, id, rahmen.sprache()));
        modell.addAttribute("einstieg", wort.einstieg(id, rahmen.sprache()));
        modell.addAttribute("teile", listen.getObject().teile(id, AUSWAHL, rahmen.sprache()));
        modell.addAttribute("phasen", phasen(rahmen.sprache()));
        return "catalogue/lebensphase";
    }

    private Object phasen(Sprache sprache) {
        Wortschatz wort = worte.getObject();
        return wort.lebensphasen().stream()
                .map(p -> new Kennwort(p, wort.name(Facette.LEBENSPHASE, p, sprache)))
                .toList();
    }

    private static ResponseStatusException unbekannt() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
