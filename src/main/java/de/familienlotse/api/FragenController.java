package de.familienlotse.api;

import de.familienlotse.rules.Regelwerk;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Zeigt den Fragebogen: alle Fragen mit Eingaben, Bedingungen und erlaubten Antworten. */
@RestController
class FragenController {
    private final Supplier<Regelwerk> regelwerk;

    FragenController(Supplier<Regelwerk> regelwerk) {
        this.regelwerk = regelwerk;
    }

    @GetMapping(path = "/api/v1/fragen", produces = Medien.JSON)
    byte[] zeige() {
        return FragenAntwort.schreibe(regelwerk.get());
    }
}
