package de.familienlotse.finder.ergebnis;

import de.familienlotse.catalogue.Nahangebote;
import de.familienlotse.finder.Stand;
import de.familienlotse.platform.Sprache;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Groesse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Zeigt zu jedem Kind Angebote in der Naehe, nur aus den schon gegebenen Antworten. */
@Controller
class NaheController {
    private static final int ERWACHSEN = 18;

    private final Blicke blicke;
    private final ObjectProvider<Nahangebote> angebote;

    NaheController(Blicke blicke, ObjectProvider<Nahangebote> angebote) {
        this.blicke = blicke;
        this.angebote = angebote;
    }

    /** Ein Kind und was es in seiner Naehe gibt. */
    record Gruppe(String name, List<Nahangebote.Angebot> angebote) {}

    @GetMapping("/finder/angebote")
    String nahe(Stand stand, Locale sprache, Model seite) {
        Blick blick = blicke.auf(stand, sprache);
        String bezirk = blick.familie().haushalt().stadtbezirk().oder(null);
        seite.addAttribute("adressen", blick.adressen());
        seite.addAttribute("bezirk", bezirk);
        seite.addAttribute("gruppen", gruppen(blick, bezirk, Sprache.von(sprache)));
        return "ergebnis/nahe";
    }

    private List<Gruppe> gruppen(Blick blick, String bezirk, Sprache sprache) {
        Familie familie = blick.familie();
        List<Gruppe> alle = new ArrayList<>();
        for (Kind kind : familie.kinder().oder(List.of())) {
            Groesse jahre = kind.geboren().alterAm(familie.stichtag());
            if (jahre.von() != null && jahre.von().intValue() < ERWACHSEN) {
                alle.add(gruppe(blick.leute().name(kind.id()), jahre.von().intValue(), bezirk, sprache));
            }
        }
        if (familie.erwachsene().oder(List.of()).stream().anyMatch(NaheController::schwanger)) {
            alle.add(gruppe(blick.sprecher().sage("nahe.unterwegs"), Nahangebote.UNTERWEGS, bezirk, sprache));
        }
        return alle;
    }

    private static boolean schwanger(Erwachsener e) {
        return e.schwangerschaft().oder(Schwangerschaft.KEINE).besteht();
    }

    private Gruppe gruppe(String name, int jahre, String bezirk, Sprache sprache) {
        return new Gruppe(name, angebote.getObject().fuer(jahre, bezirk, sprache));
    }
}
