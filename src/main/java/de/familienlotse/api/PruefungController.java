package de.familienlotse.api;

import de.familienlotse.answer.AntwortSchreiber;
import de.familienlotse.answer.Umfang;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Prueft eine Familie und antwortet mit Befunden. Nichts wird behalten. */
@RestController
class PruefungController {
    private final Supplier<Regelwerk> regelwerk;
    private final FamilienLeser leser;

    PruefungController(Supplier<Regelwerk> regelwerk, FamilienLeser leser) {
        this.regelwerk = regelwerk;
        this.leser = leser;
    }

    @PostMapping(
            path = "/api/v1/pruefung",
            consumes = {Medien.JSON, Medien.YAML},
            produces = Medien.JSON)
    byte[] pruefe(
            HttpServletRequest anfrage,
            @RequestParam(required = false) String leistungen,
            @RequestParam(defaultValue = "kurz") String detail,
            @RequestParam(defaultValue = "de") String sprache)
            throws IOException {
        Regelwerk geltend = regelwerk.get();
        Umfang umfang = UmfangLeser.lies(leistungen, detail, sprache, geltend);
        Familie familie = familie(anfrage.getContentType(), Koerper.lies(anfrage));
        return AntwortSchreiber.schreibe(geltend.pruefe(familie, umfang.leistungen()), umfang);
    }

    private Familie familie(String typ, byte[] rumpf) {
        return typ.startsWith(Medien.YAML) ? leser.yaml(rumpf) : leser.json(rumpf);
    }
}
