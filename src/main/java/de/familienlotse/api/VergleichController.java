package de.familienlotse.api;

import de.familienlotse.answer.VergleichSchreiber;
import de.familienlotse.answer.VerlaufSchreiber;
import de.familienlotse.comparison.Vergleicher;
import de.familienlotse.comparison.Verlaufsrechner;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.FamilienLeser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vergleicht zwei Situationen und folgt einem Fakt. Nichts wird behalten. */
@RestController
class VergleichController {
    private final Supplier<Regelwerk> regelwerk;
    private final Vergleicher vergleicher;
    private final Verlaufsrechner rechner;

    VergleichController(Supplier<Regelwerk> regelwerk, FamilienLeser leser) {
        this.regelwerk = regelwerk;
        vergleicher = new Vergleicher(leser);
        rechner = new Verlaufsrechner(leser);
    }

    @PostMapping(
            path = "/api/v1/vergleich",
            consumes = {Medien.JSON, Medien.YAML},
            produces = Medien.JSON)
    byte[] vergleiche(HttpServletRequest anfrage) throws IOException {
        Fragerumpf rumpf = new Fragerumpf(baum(anfrage), "a", "b");
        Eingabebaum a = rumpf.situation("a");
        Eingabebaum b = rumpf.situation("b");
        rumpf.pruefe();
        return VergleichSchreiber.schreibe(vergleicher.vergleiche(regelwerk.get(), a, b));
    }

    @PostMapping(
            path = "/api/v1/verlauf",
            consumes = {Medien.JSON, Medien.YAML},
            produces = Medien.JSON)
    byte[] verlaufe(HttpServletRequest anfrage) throws IOException {
        return VerlaufSchreiber.schreibe(rechner.rechne(regelwerk.get(), Fragerumpf.verlauf(baum(anfrage))));
    }

    private static Eingabebaum baum(HttpServletRequest anfrage) throws IOException {
        byte[] rumpf = Koerper.lies(anfrage);
        boolean yaml = anfrage.getContentType().startsWith(Medien.YAML);
        return yaml ? Eingabebaum.yaml(rumpf) : Eingabebaum.json(rumpf);
    }
}
