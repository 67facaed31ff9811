package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.questionnaire.Berichtigung;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import de.familienlotse.situation.FamilienSchema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Fragen und Fakten passen zusammen")
class FragenTest {
    private static final Fragebogen BOGEN = Fallpruefung.REGELWERK.fragen();
    /** Von den Faellen reicht ein Teil: was eine Bedingung vermisst, sagt das Regelwerk selbst. */
    private static final int JEDER = 20;

    private static final JsonNode SCHEMA = JsonMapper.builder().build().valueToTree(FamilienSchema.schema());

    @Test
    @DisplayName("Es gibt die 25 Karten in drei Stufen, jede Kennung ist einmalig")
    void alle_karten() {
        assertThat(BOGEN.fragen().stream().map(Frage::karte))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25)
                        .mapToObj("F%02d"::formatted)
                        .toList());
        assertThat(BOGEN.fragen().stream().map(Frage::stufe).collect(Collectors.joining()))
                .isEqualTo("A".repeat(8) + "B".repeat(6) + "C".repeat(11));
        assertThat(BOGEN.fragen().stream().map(Frage::id)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Jede Frage hat Text, englischen Text, einen Satz als Grund und höchstens zwei als Hilfe")
    void texte() {
        assertThat(BOGEN.fragen()).allSatisfy(f -> {
            assertThat(f.text()).endsWith("?");
            assertThat(f.en()).endsWith("?");
            assertThat(f.warum()).matches("[^.]+\\.");
            assertThat(f.hilfe()).matches("[^.]+\\.( [^.]+\\.)?");
        });
    }

    @Test
    @DisplayName("Jedes Feld der Anfrage gehört zu genau einer Frage oder ist eine Berichtigung")
    void jedes_feld_hat_eine_frage() {
        Set<String> erfragt = new TreeSet<>();
        BOGEN.fragen().forEach(f -> f.eingaben().forEach(e -> {
            assertThat(erfragt.add(e.fakt())).as(e.fakt()).isTrue();
        }));
        Set<String> berichtigt =
                BOGEN.berichtigungen().stream().map(Berichtigung::fakt).collect(Collectors.toSet());
        assertThat(berichtigt).doesNotContainAnyElementsOf(erfragt);
        Set<String> ohne = felder();
        ohne.removeAll(erfragt);
        ohne.removeAll(berichtigt);
        assertThat(ohne).isEmpty();
    }

    @Test
    @DisplayName("Jeder Fakt, den eine Bedingung oder ein Betrag vermisst, gehört zu einer Frage")
    void jeder_fehlende_fakt_hat_eine_frage() {
        Set<String> fehlt = new TreeSet<>();
        Fallpruefung.REGELWERK.beschreibung().forEach(l -> l.bedingungen().forEach(b -> fehlt.addAll(b.fakten())));
        List<Fall> faelle = Haus.faelle();
        for (int i = 0; i < faelle.size(); i += JEDER) {
            Fall f = faelle.get(i);
            sammle(Fallpruefung.antwort(f), fehlt);
            sammle(
                    Fallpruefung.antwort(
                            new Fall(f.name(), karg(f.anfrage()), f.erwartet(), f.rechenweg(), f.toleranz())),
                    fehlt);
        }
        assertThat(fehlt).isNotEmpty();
        fehlt.removeIf(p -> BOGEN.zu(p) != null);
        assertThat(fehlt).isEmpty();
    }

    @Test
    @DisplayName("Wovon abhängt, ob eine Frage zutrifft, hängt nie von ihr selbst ab")
    void keine_kreise() {
        for (Frage f : BOGEN.fragen()) {
            for (Eingabe e : f.eingaben()) {
                vorher(e.fakt(), new TreeSet<>());
            }
        }
    }

    private static void vorher(String fakt, Set<String> weg) {
        assertThat(weg.add(fakt)).as(fakt + " hängt von sich ab: " + weg).isTrue();
        Fundstelle stelle = BOGEN.zu(fakt);
        Set<String> fakten = new TreeSet<>();
        if (stelle.frage().wenn() != null) {
            fakten.addAll(stelle.frage().wenn().fakten());
        }
        if (stelle.eingabe().wenn() != null) {
            fakten.addAll(stelle.eingabe().wenn().fakten());
        }
        fakten.forEach(x -> vorher(BOGEN.zu(x).eingabe().fakt(), new TreeSet<>(weg)));
    }

    private static void sammle(Befunde b, Set<String> fehlt) {
        b.befunde().forEach(x -> fehlt.addAll(x.fehlt().pfade()));
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

    /** Alle Felder der Anfrage; weitere Personen werden als Ganzes erfragt. */
    private static Set<String> felder() {
        Set<String> s = new TreeSet<>(Set.of("weitere/*/id"));
        SCHEMA.path("properties").propertyNames().forEach(s::add);
        s.remove("haushalt");
        felder("Haushalt", "haushalt/", s);
        felder("Erwachsener", "erwachsene/*/", s);
        felder("Kind", "kinder/*/", s);
        return s;
    }

    private static void felder(String gegenstand, String vor, Set<String> s) {
        JsonNode felder = SCHEMA.path("$defs").path(gegenstand).path("properties");
        assertThat(felder).isNotEmpty();
        felder.propertyNames().forEach(n -> s.add(vor + n));
    }
}
