package de.familienlotse.situation;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.value.Fakt;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FamilienLeserTest {
    @Test
    @DisplayName("Aus nichts wird eine Familie, in der alles offen ist")
    void leere_anfrage() {
        Familie f = Lesen.json("{}");
        assertThat(f.stichtag()).isEqualTo(Lesen.HEUTE);
        assertThat(f.erwachsene().bekannt()).isFalse();
        assertThat(f.erwachsene().fakt().pfad()).isEqualTo("erwachsene");
        assertThat(f.haushalt().bruttokaltmiete().unbegrenzt()).isTrue();
        assertThat(f.haushalt().bruttokaltmiete().fehlt().pfade()).containsExactly("haushalt/bruttokaltmiete");
        assertThat(f.haushalt().brutto().fehlt().pfade()).containsExactly("haushalt/bruttoVon");
    }

    @Test
    @DisplayName("null ist keine Antwort, leere Listen und Verneinungen sind welche")
    void null_und_nein() {
        Familie f = Lesen.json(
                "{'haushalt':{'wohnform':null,'bezieht':[]},'kinder':[],"
                        + "'erwachsene':[{'id':'a1','partner':'keiner','schwangerschaft':'keine','taetigkeiten':[],'kirchensteuer':false}]}");
        Erwachsener a1 = f.erwachsene().wert().get(0);
        assertThat(f.haushalt().wohnform().bekannt()).isFalse();
        assertThat(f.haushalt().bezieht().wert()).containsExactly(Bezug.KEINE);
        assertThat(f.kinder().wert()).isEmpty();
        assertThat(a1.partner().wert()).isEqualTo(Erwachsener.OHNE_PARTNER);
        assertThat(a1.schwangerschaft().wert()).isSameAs(Schwangerschaft.KEINE);
        assertThat(a1.taetigkeiten().wert()).isEmpty();
        assertThat(a1.kirchensteuer().wert()).isFalse();
        assertThat(a1.einkuenfte().fakt().pfad()).isEqualTo("erwachsene/a1/einkuenfte");
    }

    @Test
    @DisplayName("Faktpfade tragen Kennungen bei Personen und Nummern in Listen")
    void faktpfade() {
        Familie f =
                Lesen.json("{'erwachsene':[{'id':'a1','taetigkeiten':[{'art':'angestellt'}]}],'kinder':[{'id':'k1'}]}");
        Erwachsener a1 = f.erwachsene().wert().get(0);
        assertThat(a1.taetigkeiten().wert().get(0).brutto().fehlt().pfade())
                .containsExactly("erwachsene/a1/taetigkeiten/0/brutto");
        Kind k1 = f.kinder().wert().get(0);
        assertThat(k1.unterhalt().fehlt().pfade()).containsExactly("kinder/k1/unterhalt");
        assertThat(k1.geboren().fakt().pfad()).isEqualTo("kinder/k1/geboren");
    }

    @Test
    @DisplayName("Die Ordnung der Fakten: Haushalt, Listen, Erwachsene, Kinder, Weitere")
    void ordnung() {
        Familie f = Lesen.json("{'weitere':[{'id':'w1'}],'kinder':[{'id':'k1'}],'erwachsene':[{'id':'a1'}]}");
        List<Fakt> fakten = List.of(
                f.haushalt().plz().fakt(),
                f.haushalt().anliegen().fakt(),
                f.erwachsene().fakt(),
                f.kinder().fakt(),
                f.weitere().fakt(),
                f.erwachsene().wert().get(0).geboren().fakt(),
                f.kinder().wert().get(0).geboren().fakt(),
                f.weitere().wert().get(0).geboren().fakt());
        assertThat(fakten).isSorted();
    }

    @Test
    @DisplayName("Ein Geburtsmonat lässt jeden Tag offen, aber keinen nach dem Stichtag")
    void geburtsmonat() {
        Familie f = Lesen.json("{'stichtag':'2026-11-05','kinder':[{'id':'k1','geboren':'2021-03'},"
                + "{'id':'k2','geboren':'2026-11'},{'id':'k3','geboren':'2026-11-05'}]}");
        var kinder = f.kinder().wert();
        assertThat(kinder.get(0).geboren().frueh()).isEqualTo("2021-03-01");
        assertThat(kinder.get(0).geboren().spaet()).isEqualTo("2021-03-31");
        assertThat(kinder.get(1).geboren().spaet()).isEqualTo("2026-11-05");
        assertThat(kinder.get(2).geboren().tagGenau()).isTrue();
    }

    @Test
    @DisplayName("Eine Einkommensspanne wird eine Spanne")
    void einkommensspanne() {
        assertThat(brutto("'bruttoVon':2000,'bruttoBis':2500.50")).isEqualTo("[2000, 2500.5] [haushalt/bruttoVon]");
        assertThat(brutto("'bruttoVon':2000")).isEqualTo("[2000, null] [haushalt/bruttoVon]");
        assertThat(brutto("'bruttoBis':2500")).isEqualTo("[0, 2500] [haushalt/bruttoVon]");
        assertThat(brutto("'bruttoVon':2500,'bruttoBis':2500.00")).isEqualTo("2500");
    }

    private static String brutto(String angaben) {
        return Lesen.json("{'haushalt':{" + angaben + "}}").haushalt().brutto().toString();
    }

    @Test
    @DisplayName("Jede Schreibweise einer Zahl mit höchstens zwei Nachkommastellen zählt")
    void zahlen() {
        Familie f = Lesen.json(
                "{'haushalt':{'bruttokaltmiete':1e3,'heizkosten':80.500,'wohnflaeche':0.0,'vermoegen':1E-2}}");
        assertThat(f.haushalt().bruttokaltmiete().wert()).isEqualTo(new BigDecimal("1000"));
        assertThat(f.haushalt().heizkosten().wert()).isEqualTo(new BigDecimal("80.5"));
        assertThat(f.haushalt().wohnflaeche().wert()).isEqualByComparingTo("0");
        assertThat(f.haushalt().vermoegen().wert()).isEqualTo(new BigDecimal("0.01"));
    }

    @Test
    @DisplayName("Ohne Stichtag gilt der Tag in Berlin, nicht der in Greenwich")
    void heute_in_berlin() {
        Clock silvester = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
        var leser = new FamilienLeser(silvester, LocalDate.of(2023, 1, 1));
        assertThat(leser.json("{}").stichtag()).isEqualTo("2027-01-01");
    }

    @Test
    @DisplayName("YAML und JSON ergeben dieselbe Familie")
    void yaml_ist_json() {
        String yaml =
                """
                stichtag: 2026-11-01
                haushalt: { plz: "59065", bruttokaltmiete: 650.50, bezieht: [] }
                erwachsene:
                  - id: a1
                    geboren: 1992-03
                    taetigkeiten: [ { art: angestellt, brutto: 1450 } ]
                    kirchensteuer: false
                    partner: null
                kinder:
                  - { id: k1, geboren: 2021-03-04, eltern: [ a1 ] }
                """;
        String json = "{'stichtag':'2026-11-01','haushalt':{'plz':'59065','bruttokaltmiete':650.50,'bezieht':[]},"
                + "'erwachsene':[{'id':'a1','geboren':'1992-03','taetigkeiten':[{'art':'angestellt','brutto':1450}],"
                + "'kirchensteuer':false}],'kinder':[{'id':'k1','geboren':'2021-03-04','eltern':['a1']}]}";
        assertThat(Lesen.LESER.yaml(yaml)).usingRecursiveComparison().isEqualTo(Lesen.json(json));
    }

    @Test
    @DisplayName("Ein Teil einer größeren Anfrage wird mit seinem Zeiger gelesen")
    void teil() {
        var baum = Eingabebaum.json("{\"a\":{\"kinder\":[]},\"b\":{}}");
        assertThat(Lesen.LESER.lies(baum.unter("a")).kinder().wert()).isEmpty();
        assertThat(Lesen.LESER.lies(baum.unter("b")).kinder().bekannt()).isFalse();
    }
}
