package de.familienlotse.api;

import de.familienlotse.rules.Regelwerk;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Zeigt das Regelwerk: je Leistung Bedingungen, Normen, Fakten und Parameter. */
@RestController
class RegelwerkController {
    private final Supplier<Regelwerk> regelwerk;

    RegelwerkController(Supplier<Regelwerk> regelwerk) {
        this.regelwerk = regelwerk;
    }

    @GetMapping(path = "/api/v1/regelwerk", produces = Medien.JSON)
    byte[] zeige() {
        return RegelwerkAntwort.schreibe(regelwerk.get());
    }
}
