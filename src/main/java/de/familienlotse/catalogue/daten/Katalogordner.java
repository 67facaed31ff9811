package de.familienlotse.catalogue.daten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Die mitgelieferten Dateien des Katalogs. */
final class Katalogordner {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final String ORT = "classpath*:katalog/";

    private Katalogordner() {}

    /** Eine YAML-Datei. */
    static JsonNode yaml(String name) {
        return YAML.readTree(text(name));
    }

    /** Alle YAML-Dateien eines Unterordners, nach Namen. */
    static List<JsonNode> ordner(String name) {
        return dateien(name + "/*.yaml").stream()
                .map(r -> YAML.readTree(inhalt(r)))
                .toList();
    }

    /** Der Inhalt einer Datei. */
    static String text(String name) {
        return new String(inhalt(dateien(name).get(0)), StandardCharsets.UTF_8);
    }

    /** Aendert sich mit jeder Datei. */
    static String fassung() {
        try {
            MessageDigest summe = MessageDigest.getInstance("SHA-256");
            dateien("**/*.*").forEach(r -> summe.update(inhalt(r)));
            return HexFormat.of().formatHex(summe.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Resource> dateien(String muster) {
        try {
            Resource[] gefunden = new PathMatchingResourcePatternResolver().getResources(ORT + muster);
            return Arrays.stream(gefunden)
                    .filter(Resource::isReadable)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inhalt(Resource datei) {
        try (InputStream strom = datei.getInputStream()) {
            return strom.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
