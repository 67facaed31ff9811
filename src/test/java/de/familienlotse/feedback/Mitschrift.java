package de.familienlotse.feedback;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Was auf den Meldungskanal geschrieben wurde. */
final class Mitschrift {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PrintStream strom() {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
