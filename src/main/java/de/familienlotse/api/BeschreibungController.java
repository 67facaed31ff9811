package de.familienlotse.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Die Adressen, die das Netzgesicht selbst beschreiben. */
@RestController
class BeschreibungController {
    private final Beschreibung beschreibung;

    BeschreibungController(Beschreibung beschreibung) {
        this.beschreibung = beschreibung;
    }

    @GetMapping(
            path = "/api/v1/schema/pruefung",
            produces = {Medien.SCHEMA, Medien.JSON})
    byte[] anfrage() {
        return beschreibung.anfrageSchema();
    }

    @GetMapping(
            path = "/api/v1/schema/antwort",
            produces = {Medien.SCHEMA, Medien.JSON})
    byte[] antwort() {
        return beschreibung.antwortSchema();
    }

    @GetMapping(
            path = "/api/v1/schema/elterngeldplan",
            produces = {Medien.SCHEMA, Medien.JSON})
    byte[] elterngeldplan() {
        return beschreibung.planSchema();
    }

    @GetMapping(path = "/api/v1/beispiel", produces = Medien.JSON)
    byte[] beispiel() {
        return beschreibung.beispiel();
    }

    @GetMapping(path = "/api/v1/beispiel/elterngeldplan", produces = Medien.JSON)
    byte[] planBeispiel() {
        return beschreibung.planBeispiel();
    }

    @GetMapping(path = "/api/v1/beispiel/vergleich", produces = Medien.JSON)
    byte[] vergleichBeispiel() {
        return beschreibung.vergleichBeispiel();
    }

    @GetMapping(path = "/api/v1/beispiel/verlauf", produces = Medien.JSON)
    byte[] verlaufBeispiel() {
        return beschreibung.verlaufBeispiel();
    }

    @GetMapping(
            path = "/api/v1/schema/vergleich",
            produces = {Medien.SCHEMA, Medien.JSON})
    byte[] vergleich() {
        return beschreibung.vergleichSchema();
    }

    @GetMapping(path = "/v3/api-docs", produces = Medien.JSON)
    byte[] openApi() {
        return beschreibung.openApi();
    }
}
