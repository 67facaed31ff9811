package de.familienlotse.api;

import de.familienlotse.answer.PlanSchreiber;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienLeser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prueft den Monatsplan des Elterngelds einer Familie und schlaegt Plaene vor. Nichts wird behalten. */
@RestController
class ElterngeldplanController {
    private final Supplier<Regelwerk> regelwerk;
    private final FamilienLeser leser;

    ElterngeldplanController(Supplier<Regelwerk> regelwerk, FamilienLeser leser) {
        this.regelwerk = regelwerk;
        this.leser = leser;
    }

    @PostMapping(
            path = "/api/v1/elterngeldplan",
            consumes = {Medien.JSON, Medien.YAML},
            produces = Medien.JSON)
    byte[] plane(HttpServletRequest anfrage) throws IOException {
        byte[] rumpf = Koerper.lies(anfrage);
        boolean yaml = anfrage.getContentType().startsWith(Medien.YAML);
        return PlanSchreiber.schreibe(regelwerk.get().plane(yaml ? leser.yaml(rumpf) : leser.json(rumpf)));
    }
}
