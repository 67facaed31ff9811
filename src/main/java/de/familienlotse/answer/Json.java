package de.familienlotse.answer;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Erzeugt JSON; Zahlen stehen ohne Exponenten. */
final class Json {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    static JsonGenerator generator(OutputStream ziel) {
        return JSON.createGenerator(ObjectWriteContext.empty(), ziel);
    }
}
