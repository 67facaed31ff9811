package de.familienlotse.api;

import de.familienlotse.answer.AntwortSchema;
import de.familienlotse.situation.FamilienSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Was die Adressen annehmen und liefern, einmal gebildet: Schemata, OpenAPI, Beispiel. */
@Component
class Beschreibung {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final byte[] anfrageSchema = JSON.writeValueAsBytes(FamilienSchema.schema());
    private final byte[] antwortSchema = JSON.writeValueAsBytes(JSON.readTree(AntwortSchema.json()));
    private final byte[] planSchema = JSON.writeValueAsBytes(JSON.readTree(AntwortSchema.elterngeldplan()));
    private final byte[] beispiel = OpenApi.datei("beispiel/familie.json");
    private final byte[] planBeispiel = OpenApi.datei("beispiel/elterngeldplan.json");
    private final byte[] openApi = OpenApi.json();

    byte[] anfrageSchema() {
        return anfrageSchema.clone();
    }

    byte[] antwortSchema() {
        return antwortSchema.clone();
    }

    byte[] planSchema() {
        return planSchema.clone();
    }

    byte[] beispiel() {
        return beispiel.clone();
    }

    byte[] planBeispiel() {
        return planBeispiel.clone();
    }

    byte[] vergleichBeispiel() {
        return OpenApi.datei("beispiel/vergleich.json");
    }

    byte[] verlaufBeispiel() {
        return OpenApi.datei("beispiel/verlauf.json");
    }

    /** Die Schemata von Vergleich und Verlauf mit allen, auf die sie verweisen. */
    byte[] vergleichSchema() {
        ObjectNode schema = (ObjectNode) JSON.readTree(AntwortSchema.vergleich("#/$defs/"));
        ObjectNode teile = (ObjectNode) schema.get("$defs");
        teile.setAll((ObjectNode) JSON.valueToTree(FamilienSchema.definitionen("#/$defs/")));
        teile.setAll((ObjectNode) JSON.readTree(AntwortSchema.json()).get("$defs"));
        return JSON.writeValueAsBytes(schema);
    }

    byte[] openApi() {
        return openApi.clone();
    }
}
