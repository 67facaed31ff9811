package de.familienlotse.regelbuch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Welche Faelle jede Leistung belegen, beim Bauen aus {@code fixtures} gelesen. */
final class Belege {
    /** Wo das Verzeichnis neben dem Regelwerk liegt. */
    static final String DATEI = "regelwerk/belege.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Teil KEINE = new Teil(List.of(), 0);

    private final Map<String, Teil> jeLeistung;

    private Belege(Map<String, Teil> jeLeistung) {
        this.jeLeistung = jeLeistung;
    }

    /**
     * Die Faelle einer Leistung.
     *
     * @param faelle Grenzfaelle zuerst, dann ganze Familien
     * @param referenz wie viele Faelle von aussen dazukommen
     */
    record Teil(List<Beleg> faelle, int referenz) {
        /** Wie viele Faelle es zusammen sind. */
        int alle() {
            return faelle.size() + referenz;
        }
    }

    /** Die mit dem Programm ausgelieferten. */
    static Belege ausgeliefert() {
        try (InputStream in = Belege.class.getClassLoader().getResourceAsStream(DATEI)) {
            return new Belege(JSON.readValue(in, new TypeReference<Map<String, Teil>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Was diese Leistung belegt; leer, wenn es keinen Fall gibt. */
    Teil zu(String leistung) {
        return jeLeistung.getOrDefault(leistung, KEINE);
    }
}
