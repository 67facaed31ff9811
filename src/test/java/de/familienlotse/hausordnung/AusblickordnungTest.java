package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Leistung;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("H14: Was sich mit dem Alter ändert, kündigt der Ausblick an")
class AusblickordnungTest {
    private static final Pattern REGEL =
            Pattern.compile("@bedingung\\( \"([^\"]+)\" \\).*?when(.*?)then", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\"([a-z0-9-]+\\.[a-z0-9.-]+)\"");
    private static final Set<String> ZEIT = Set.of("jahre", "monate", "wochen", "tage");

    /** Bedingungen mit einer Zeit, die nichts ankuendigen, mit dem Grund. */
    private static final Map<String, String> AUSNAHMEN = Map.of();

    private static final String ELTERNGELD = "es gilt der Antrag auf Basiselterngeld und seine Frist";
    private static final String PFLEGEGELD = "es gilt die Frist des Pflegegelds";
    private static final String RENTE = "wie hoch die Rente ist, weiß nur die Rentenversicherung";
    private static final String UNGEPRUEFT = "in welcher Vorschrift der Antragsmonat steht, ist nicht geprüft";
    private static final String ANDERE = "der Tag der Meldung zählt, oder ein anderer Antrag genügt";

    /** Leistungen mit Rueckwirkung, deren Frist nicht genannt wird, mit dem Grund. */
    private static final Map<String, String> OHNE_FRIST = Map.ofEntries(
            Map.entry("arbeitslosengeld-mit-kind", ANDERE),
            Map.entry("blindengeld-nrw", UNGEPRUEFT),
            Map.entry("eingliederungshilfe-kind-koerper-geist", "der Betrag ist, was die Eltern zahlen"),
            Map.entry("elterngeld-geschwisterbonus", ELTERNGELD),
            Map.entry("elterngeld-mehrlingszuschlag", ELTERNGELD),
            Map.entry("elterngeldplus", ELTERNGELD),
            Map.entry("elternzeit", ANDERE),
            Map.entry("erziehungsrente", RENTE),
            Map.entry("gehoerlosenhilfe-nrw", UNGEPRUEFT),
            Map.entry("hilfe-zum-lebensunterhalt", ANDERE),
            Map.entry("kombinationsleistung-pflege", PFLEGEGELD),
            Map.entry("kosten-der-unterkunft", ANDERE),
            Map.entry("partnerschaftsbonus", ELTERNGELD),
            Map.entry("pflegesachleistung", PFLEGEGELD),
            Map.entry("rundfunkbeitrag-befreiung", "drei Jahre zurück: seit wann der Anspruch besteht, fragt niemand"),
            Map.entry("witwen-witwerrente", RENTE));

    @Test
    @DisplayName(
            "Nennt eine Leistung Ereignisse, gehört dazu jede Bedingung, die nach einem Alter fragt; sonst folgen sie aus den Regeln")
    void jede_altersgrenze_wird_angekuendigt() {
        Set<String> ohne = new TreeSet<>();
        Haus.dateien("rules", ".drl").forEach((pfad, text) -> {
            Set<String> angekuendigt = angekuendigt(pfad.resolveSibling("ausblick.yaml"));
            Matcher m = REGEL.matcher(text);
            while (m.find()) {
                String regel = Haus.ordner(pfad) + "/" + m.group(1);
                if (!angekuendigt.isEmpty() && fragtNachZeit(m.group(2)) && !angekuendigt.contains(m.group(1))) {
                    ohne.add(regel);
                }
            }
        });
        Set<String> ueberholt = new TreeSet<>(AUSNAHMEN.keySet());
        ueberholt.removeAll(ohne);
        ohne.removeAll(AUSNAHMEN.keySet());
        assertThat(ohne).as("Bedingungen ohne Ereignis").isEmpty();
        assertThat(ueberholt).as("Ausnahmen, die keine sind").isEmpty();
    }

    private static boolean fragtNachZeit(String bedingung) {
        var alle = Fallpruefung.REGELWERK.parameter().alle();
        Matcher p = PARAMETER.matcher(bedingung);
        while (p.find()) {
            if (alle.containsKey(p.group(1))
                    && ZEIT.contains(alle.get(p.group(1)).einheit())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> angekuendigt(Path datei) {
        Set<String> bedingungen = new TreeSet<>();
        if (datei.toFile().exists()) {
            for (JsonNode e : lies(datei).path("ereignisse")) {
                bedingungen.addAll(e.path("wird").propertyNames());
            }
        }
        return bedingungen;
    }

    @Test
    @DisplayName("Jede Leistung mit monatlichem Betrag und Rückwirkung nennt ihre Frist")
    void jede_rueckwirkung_hat_eine_frist() {
        Map<Path, String> dateien = Haus.dateien("rules", "leistung.yaml");
        List<String> ohne = new ArrayList<>();
        dateien.keySet().forEach(pfad -> {
            JsonNode l = lies(pfad);
            boolean monatlich = l.path("turnus").asString("monat").equals("monat");
            boolean betrag = !l.path("betrag").path("art").asString("keiner").equals("keiner");
            boolean rueckwirkend = l.path("antrag").hasNonNull("rueckwirkendMonate");
            Path ausblick = pfad.resolveSibling("ausblick.yaml");
            boolean frist = ausblick.toFile().exists() && lies(ausblick).has("frist");
            if (monatlich && betrag && rueckwirkend && !frist) {
                ohne.add(Haus.ordner(pfad));
            }
        });
        assertThat(ohne).containsExactlyInAnyOrderElementsOf(OHNE_FRIST.keySet());
    }

    @Test
    @DisplayName("Texte und Normen der Ereignisse sind vollständig, Kennungen einmalig")
    void ereignisse_sind_vollstaendig() {
        Set<String> leistungen =
                Fallpruefung.REGELWERK.leistungen().stream().map(Leistung::id).collect(Collectors.toSet());
        Haus.dateien("rules", "ausblick.yaml").forEach((pfad, text) -> {
            Set<String> ids = new TreeSet<>();
            for (JsonNode e : lies(pfad).path("ereignisse")) {
                String id = e.path("id").asString("");
                assertThat(ids.add(id)).as(pfad + " " + id).isTrue();
                assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*");
                assertThat(e.path("text").asString("")).as(pfad + " " + id).endsWith(".");
                if (e.has("norm")) {
                    assertThat(e.get("norm").asString()).as(pfad + " " + id).matches(RegeltexteTest.NORM);
                }
                e.path("betrifft").forEach(l -> assertThat(leistungen).contains(l.asString()));
            }
        });
    }

    private static JsonNode lies(Path datei) {
        return YAMLMapper.builder().build().readTree(datei.toFile());
    }
}
