package de.familienlotse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.platform.Siegel;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.samples.Familiensammlung;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Das Formular trägt jede Angabe, hin und zurück")
class FormularTest {
    private static final Fragebogen FRAGEN = Fallpruefung.REGELWERK.fragen();
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    @DisplayName("Jede mitgelieferte Familie kommt unverändert zurück, und B ist leer")
    void familien() {
        assertThat(Familiensammlung.familien()).hasSizeGreaterThan(50).allSatisfy(m -> {
            Fall fall = Handgriffe.muster(m.id(), HEUTE);
            Map<String, List<String>> formular = formular(fall);
            gleich(lies(formular), fall);
            assertThat(formular.entrySet().stream()
                            .filter(e -> e.getKey().startsWith("b:"))
                            .map(Map.Entry::getValue))
                    .allMatch(List.of("")::equals);
        });
    }

    @Test
    @DisplayName("Auch zwei ganz verschiedene Lagen kommen unverändert zurück")
    void paare() {
        Random zufall = new Random(4711);
        List<Familiensammlung.Muster> alle = Familiensammlung.familien();
        for (int i = 0; i < 300; i++) {
            Fall fall = new Fall(
                    muster(alle.get(zufall.nextInt(alle.size()))), muster(alle.get(zufall.nextInt(alle.size()))));
            gleich(lies(formular(fall)), fall);
        }
    }

    private static Map<String, Object> muster(Familiensammlung.Muster m) {
        return Handgriffe.muster(m.id(), HEUTE).a();
    }

    @Test
    @DisplayName("Was in A geändert wird, gilt auch in B, solange B nichts anderes sagt")
    void erbt() {
        Fall fall = Handgriffe.muster("paar-drei-kinder-ein-verdienst", HEUTE);
        fall.b().put("stichtag", "2027-01-01");
        Map<String, List<String>> formular = formular(fall);
        formular.put("a:haushalt/bruttokaltmiete", List.of("1.234,50"));
        formular.put("b:haushalt/heizkosten", List.of("-"));
        Fall neu = lies(formular);
        assertThat(Baum.lies(neu.a(), "haushalt/bruttokaltmiete")).hasToString("1234.50");
        assertThat(Baum.lies(neu.b(), "haushalt/bruttokaltmiete")).hasToString("1234.50");
        assertThat(Baum.lies(neu.b(), "haushalt/heizkosten")).isNull();
        assertThat(Baum.lies(neu.a(), "haushalt/heizkosten")).isNotNull();
        assertThat(neu.b().get("stichtag")).isEqualTo("2027-01-01");
    }

    @Test
    @DisplayName("Jede Angabe des Formats wird eine Zeile, sobald ihre Frage aufgeklappt ist")
    void alle_felder() {
        Fall fall = Handgriffe.muster("drei-generationen", HEUTE);
        fall.a().computeIfAbsent("weitere", l -> new ArrayList<>());
        Aufgeklappt auf = Aufgeklappt.NICHTS;
        for (Formular.Gruppe g : Formular.von(fall, FRAGEN, Map.of(), auf).gruppen()) {
            for (Zeile.Wahl w : g.mehr()) {
                auf = new Aufgeklappt(Stream.concat(auf.stellen().stream(), Stream.of(g.schluessel() + ":" + w.wert()))
                        .collect(Collectors.toSet()));
            }
        }
        List<String> pfade = zeilen(fall, auf).stream().map(Zeile::pfad).toList();
        assertThat(Formular.von(fall, FRAGEN, Map.of(), auf).gruppen())
                .allMatch(g -> g.mehr().isEmpty());
        FRAGEN.fragen().forEach(f -> f.eingaben().stream()
                .filter(e -> !Baum.PERSONEN.contains(e.fakt()))
                .forEach(e -> assertThat(pfade).anyMatch(p -> p.matches(e.fakt().replace("*", "[a-z0-9-]+")))));
    }

    @Test
    @DisplayName("Der Link eines Falls mit zwei verschiedenen Lagen von zehn Personen bleibt unter 4.000 Zeichen")
    void laenge() {
        Siegel siegel = new Siegel(List.of(new byte[32]), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Fallsiegel link = new Fallsiegel(siegel, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Map<String, Object> a = muster(Familiensammlung.familien().stream()
                .filter(f -> f.id().equals("grossfamilie-fuenf-kinder"))
                .findFirst()
                .orElseThrow());
        List<Map<String, Object>> kinder = Leute.personen(a, "kinder");
        for (int i = 0; Leute.personen(a, "erwachsene").size() + kinder.size() < 10; i++) {
            Map<String, Object> kind = Baum.kopie(kinder.get(i));
            kind.put("id", "k" + (kinder.size() + 1));
            kind.put("geboren", "20" + (10 + i) + "-0" + (i + 1) + "-1" + i);
            kinder.add(kind);
        }
        Fall fall = new Fall(a, Baum.kopie(a));
        fall.b().put("stichtag", "2027-01-01");
        Leute.entferne(fall.b(), "erwachsene", "a2");
        Baum.setze(fall.b(), "haushalt/bruttokaltmiete", 1234L);
        String f = link.link(fall);
        assertThat(f).hasSizeLessThan(4000);
        gleich(link.oeffne(f), fall);
    }

    private static void gleich(Fall ist, Fall soll) {
        assertThat(json(ist.a())).isEqualTo(json(soll.a()));
        assertThat(json(ist.b())).isEqualTo(json(soll.b()));
    }

    private static JsonNode json(Object lage) {
        return JSON.readTree(JSON.writeValueAsString(lage)
                .replaceAll("(\\.[0-9]*?)0+([,}\\]])", "$1$2")
                .replaceAll("\\.([,}\\]])", "$1"));
    }

    private static Fall lies(Map<String, List<String>> formular) {
        return new Formularleser(FRAGEN, formular).lies();
    }

    @Test
    @DisplayName(
            "Zu sehen sind nur Übliches, Beantwortetes und Aufgeklapptes; eine Liste bekommt auf Wunsch noch eine Stelle")
    void knapp() {
        Fall fall = Handgriffe.muster("grossfamilie-fuenf-kinder", HEUTE);
        Formular zu = Formular.von(fall, FRAGEN, Map.of(), Aufgeklappt.NICHTS);
        assertThat(zu.gruppen()).allSatisfy(g -> assertThat(g.themen())
                .allSatisfy(t -> assertThat(t.zeilen()).isNotEmpty().allMatch(Zeile::beantwortet)));
        assertThat(zeilen(fall, Aufgeklappt.NICHTS)).hasSizeLessThan(150);
        String liste = "erwachsene/a1/taetigkeiten";
        int stelle = ((List<?>) Baum.lies(fall.a(), liste)).size();
        assertThat(pfade(fall, Aufgeklappt.NICHTS)).noneMatch(p -> p.startsWith(liste + "/" + stelle));
        assertThat(pfade(fall, Aufgeklappt.lies(liste))).contains(liste + "/" + stelle + "/brutto");
    }

    private static List<String> pfade(Fall fall, Aufgeklappt auf) {
        return zeilen(fall, auf).stream().map(Zeile::pfad).toList();
    }

    private static List<Zeile> zeilen(Fall fall, Aufgeklappt auf) {
        List<Zeile> alle = new ArrayList<>();
        alle.add(Beratungsseite.stichtag(fall, Map.of()));
        Formular.von(fall, FRAGEN, Map.of(), auf).gruppen().forEach(g -> {
            alle.addAll(g.ueblich());
            g.themen().forEach(t -> alle.addAll(t.zeilen()));
        });
        return alle;
    }

    /** Was ein Browser abschickt, wenn niemand etwas aendert. */
    private static Map<String, List<String>> formular(Fall fall) {
        Map<String, List<String>> felder = new LinkedHashMap<>();
        Beratungsseite.listen(fall).forEach((name, ids) -> felder.put(name, List.of(ids)));
        for (Zeile z : zeilen(fall, Aufgeklappt.NICHTS)) {
            for (String s : List.of("a", "b")) {
                if (z.wert(s) != null) {
                    felder.put(s + ":" + z.pfad(), List.of(z.wert(s)));
                }
            }
        }
        return felder;
    }
}
