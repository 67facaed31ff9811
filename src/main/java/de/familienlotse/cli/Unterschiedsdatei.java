package de.familienlotse.cli;

import de.familienlotse.comparison.Unterschied;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Eine Zeile je Familie mit Unterschieden: die Anfrage und was sich aendert. Ohne Pfad schreibt sie nichts. */
final class Unterschiedsdatei implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BufferedWriter ziel;

    Unterschiedsdatei(Path pfad) throws IOException {
        ziel = pfad == null ? null : Files.newBufferedWriter(pfad);
    }

    void schreibe(byte[] anfrage, List<Unterschied> unterschiede) throws IOException {
        if (ziel == null || unterschiede.isEmpty()) {
            return;
        }
        ObjectNode zeile = JSON.createObjectNode();
        zeile.set("familie", JSON.readTree(anfrage));
        zeile.set("unterschiede", JSON.valueToTree(unterschiede));
        ziel.write(JSON.writeValueAsString(zeile));
        ziel.newLine();
    }

    @Override
    public void close() throws IOException {
        if (ziel != null) {
            ziel.close();
        }
    }
}
