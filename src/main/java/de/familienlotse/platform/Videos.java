package de.familienlotse.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Die Videos, die es gibt. */
@Component("videos")
public class Videos {
    private final List<Video> alle;

    Videos(@Value("${familienlotse.videos:classpath:texte/videos.yaml}") Resource datei) {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream strom = datei.getInputStream()) {
            alle = yaml.readValue(strom, Liste.class).videos();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Die Videos zu einer Seite oder Leistung, die auf einer Seite dieser Sprache stehen. */
    public List<Video> zu(String ort, Sprache seite) {
        return alle.stream().filter(v -> v.ort().equals(ort) && v.passt(seite)).toList();
    }

    /** Der Inhalt der Datei. */
    record Liste(List<Video> videos) {}
}
