package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.situation.FamilienSchema;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("Fragen und Fakten passen zusammen")
class FragenTest {
    private static final JsonNode SCHEMA = JsonMapper.builder().build().valueToTree(FamilienSchema.schema());

    @Test
    @DisplayName("Jede Frage hat Text und Grund, jede Kennung ist einmalig")
    void fragen_sind_vollstaendig() {
        Set<String> ids = new TreeSet<>();
        assertThat(fragen()).isNotEmpty().allSatisfy(f -> {
            assertThat(ids.add(f.path("id").asString(""))).isTrue();
            assertThat(f.path("text").asString("")).endsWith("?");
            assertThat(f.path("warum").asString("")).endsWith(".");
            assertThat(f.path("fakten")).isNotEmpty();
        });
    }

    @Test
    @DisplayName("Jeder Fakt einer Frage ist ein Feld der Anfrage, und keiner gehört zu zwei Fragen")
    void jeder_fakt_ist_ein_feld() {
        Set<String> alle = new TreeSet<>();
        fragen().forEach(f -> f.path("fakten").forEach(x -> {
            assertThat(feld(x.asString())).as(x.asString()).isTrue();
            assertThat(alle.add(x.asString())).as(x.asString()).isTrue();
        }));
    }

    @Test
    @DisplayName("Jedes Feld der Anfrage gehört zu einer Frage")
    void jedes_feld_hat_eine_frage() {
        Set<String> muster = new TreeSet<>();
        fragen().forEach(f -> f.path("fakten").forEach(x -> muster.add(x.asString())));
        Set<String> ohne = new TreeSet<>();
        felder("Haushalt", "haushalt/").forEach(ohne::add);
        felder("Erwachsener", "erwachsene/*/").forEach(ohne::add);
        felder("Kind", "kinder/*/").forEach(ohne::add);
        ohne.removeIf(muster::contains);
        ohne.removeIf(f -> f.endsWith("/id"));
        assertThat(ohne).isEmpty();
    }

    @Test
    @DisplayName("Jeder fehlende Fakt führt zu einer Frage")
    void jeder_fehlende_fakt_hat_eine_frage() {
        Set<String> fehlt = new TreeSet<>();
        Set<String> gefragt = new TreeSet<>();
        for (Fall f : Haus.faelle()) {
            sammle(Fallpruefung.antwort(f), fehlt, gefragt);
            Fall karg = new Fall(f.name(), karg(f.anfrage()), f.erwartet(), f.rechenweg(), f.toleranz());
            sammle(Fallpruefung.antwort(karg), fehlt, gefragt);
        }
        assertThat(fehlt).isNotEmpty();
        fehlt.removeAll(gefragt);
        assertThat(fehlt).isEmpty();
    }

    private static void sammle(Befunde b, Set<String> fehlt, Set<String> gefragt) {
        b.befunde().forEach(x -> x.fehlt().pfade().forEach(p -> fehlt.add(p.replace('/', '.'))));
        b.naechsteFragen().forEach(x -> gefragt.addAll(x.fakten()));
    }

    /** Nur noch die Personen, mit leeren Taetigkeiten und Einkuenften. */
    private static JsonNode karg(JsonNode anfrage) {
        ObjectNode n = ((ObjectNode) anfrage).deepCopy();
        n.remove("haushalt");
        for (String liste : new String[] {"erwachsene", "kinder", "weitere"}) {
            for (JsonNode p : n.path(liste)) {
                ((ObjectNode) p)
                        .retain("id", "eltern", "wohnt", "verhaeltnis", "partner", "taetigkeiten", "einkuenfte");
                leere(p.path("taetigkeiten"));
                leere(p.path("einkuenfte"));
            }
        }
        return n;
    }

    private static void leere(JsonNode liste) {
        if (liste instanceof ArrayNode n) {
            n.removeAll();
            n.addObject();
        }
    }

    private static JsonNode fragen() {
        String text = Haus.dateien("rules", "fragen.yaml").get(Path.of("rules", "fragen.yaml"));
        return YAMLMapper.builder().build().readTree(text);
    }

    private static Set<String> felder(String gegenstand, String vor) {
        Set<String> s = new TreeSet<>();
        SCHEMA.path("$defs").path(gegenstand).path("properties").propertyNames().forEach(n -> s.add(vor + n));
        assertThat(s).isNotEmpty();
        return s;
    }

    /** Ob der Pfad, {@code *} fuer eine Person, in der Anfrage vorkommt. */
    private static boolean feld(String pfad) {
        JsonNode hier = SCHEMA;
        for (String teil : pfad.split("/")) {
            hier = teil.equals("*")
                    ? aufgeloest(hier.path("items"))
                    : aufgeloest(hier.path("properties").path(teil));
        }
        return !hier.isMissingNode();
    }

    private static JsonNode aufgeloest(JsonNode n) {
        JsonNode ziel = n.has("anyOf") ? n.get("anyOf").get(0) : n;
        return ziel.has("$ref") ? SCHEMA.at(ziel.get("$ref").asString().substring(1)) : ziel;
    }
}
