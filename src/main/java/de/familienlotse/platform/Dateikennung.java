package de.familienlotse.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** Der ETag einer mitgelieferten Datei: ein Abdruck ihres Inhalts, je Datei einmal gebildet. */
final class Dateikennung implements Function<Resource, String> {
    private final Map<String, String> bekannt = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource datei) {
        return bekannt.computeIfAbsent(datei.getDescription(), d -> "W/\"" + abdruck(datei) + "\"");
    }

    private static String abdruck(Resource datei) {
        try (InputStream inhalt = datei.getInputStream()) {
            return DigestUtils.md5DigestAsHex(inhalt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
