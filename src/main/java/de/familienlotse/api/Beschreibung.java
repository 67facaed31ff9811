package de.familienlotse.api;

import de.familienlotse.answer.AntwortSchema;
import de.familienlotse.situation.FamilienSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Was die Adressen annehmen und liefern, einmal gebildet: Schemata, OpenAPI, Beispiel. */
@Component
class Beschreibung {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEILE = "#/components/schemas/";

    private final byte[] anfrageSchema = JSON.writeValueAsBytes(FamilienSchema.schema());
    private final byte[] antwortSchema = JSON.writeValueAsBytes(JSON.readTree(AntwortSchema.json()));
    private final byte[] planSchema = JSON.writeValueAsBytes(JSON.readTree(AntwortSchema.elterngeldplan()));
    private final byte[] beispiel = datei("beispiel/familie.json");
    private final byte[] planBeispiel = datei("beispiel/elterngeldplan.json");
    private final byte[] openApi = JSON.writeValueAsBytes(bilde(beispiel));

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
        return datei("beispiel/vergleich.json");
    }

    byte[] verlaufBeispiel() {
        return datei("beispiel/verlauf.json");
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

    private static ObjectNode bilde(byte[] beispiel) {
        ObjectNode alles = (ObjectNode) JSON.readTree(datei("schema/openapi.json"));
        ObjectNode teile = ((ObjectNode) alles.get("components")).putObject("schemas");
        teile.setAll((ObjectNode) JSON.valueToTree(FamilienSchema.definitionen(TEILE)));
        teile.setAll((ObjectNode) JSON.readTree(AntwortSchema.json(TEILE)).get("$defs"));
        teile.setAll((ObjectNode) JSON.readTree(AntwortSchema.fragen(TEILE)).get("$defs"));
        teile.setAll((ObjectNode) JSON.readTree(AntwortSchema.vergleich(TEILE)).get("$defs"));
        ((ObjectNode) alles.at("/paths/~1api~1v1~1pruefung/post/requestBody/content/application~1json"))
                .set("example", JSON.readTree(beispiel));
        for (String frage : new String[] {"vergleich", "verlauf"}) {
            ((ObjectNode) alles.at("/paths/~1api~1v1~1" + frage + "/post/requestBody/content/application~1json"))
                    .set("example", JSON.readTree(datei("beispiel/" + frage + ".json")));
        }
        return alles;
    }

    private static byte[] datei(String name) {
        try (InputStream datei = Beschreibung.class.getResourceAsStream("/" + name)) {
            return datei.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
