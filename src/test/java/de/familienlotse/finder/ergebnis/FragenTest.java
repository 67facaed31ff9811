package de.familienlotse.finder.ergebnis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.platform.Sprache;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wonach noch gefragt wird")
class FragenTest {
    private static final Fragen FRAGEN = Schaufamilien.alle().get(0).blick().fragen();

    private static String rest(String frage, String... fakten) {
        return FRAGEN.rest(new NaechsteFrage(frage, List.of(fakten), 1, 0), List.of())
                .text();
    }

    @Test
    @DisplayName("ist die Frage, solange ihr Wichtigstes fehlt, sonst nur das, was noch fehlt")
    void asks_nothing_twice() {
        assertThat(rest("alltag", "kinder.k1.taetigkeit", "kinder.k1.betreuungskosten"))
                .isEqualTo("Was macht Ihr Kind tagsüber?");
        assertThat(rest("alltag", "kinder.k1.mittagessen")).isEqualTo("Isst das Kind mittags in der Schule oder Kita?");
        assertThat(rest("taetigkeit", "erwachsene.a2.taetigkeiten")).isEqualTo("Arbeiten oder lernen die Erwachsenen?");
        assertThat(rest("taetigkeit", "erwachsene.a2.taetigkeiten.0.brutto")).isEqualTo("Lohn vor Abzügen (brutto)");
    }

    @Test
    @DisplayName("ist von mehreren Angaben die, die den meisten Leistungen fehlt")
    void names_what_matters_most() {
        String json = ("{'stichtag':'2026-11-22','haushalt':{'gemeinde':'05915000','bruttoVon':2500,'bruttoBis':3000},"
                        + "'erwachsene':[{'id':'a1','geboren':'1992-05','partner':'keiner','taetigkeiten':[{'art':'angestellt'}]}],"
                        + "'kinder':[{'id':'k1','geboren':'2022-09-10','eltern':['a1'],'wohnt':'im-haushalt'}]}")
                .replace('\'', '"');
        Blick blick = Schaufamilien.zu("Spanne", json).blick();
        List<String> fakten = List.of("erwachsene.a1.ausbildung", "erwachsene.a1.taetigkeiten.0.brutto");
        assertThat(FRAGEN.rest(
                                new NaechsteFrage("taetigkeit", fakten, 2, 0),
                                blick.befunde().befunde())
                        .text())
                .isEqualTo("Lohn vor Abzügen (brutto)");
    }

    @Test
    @DisplayName("heißt beim Geld wie auf der Seite, nicht „mindestens“")
    void speaks_like_the_page() {
        assertThat(FRAGEN.luecken(List.of("haushalt/bruttoVon")))
                .singleElement()
                .satisfies(l -> assertThat(l.text().text()).startsWith("Einkommen von allen zusammen"));
    }

    @Test
    @DisplayName("ist der genaue Lohn, wenn der ungefähre schon gesagt ist")
    void knows_the_rough_wage() {
        String json = "{'haushalt':{'bruttoVon':2000,'bruttoBis':2500}}".replace('\'', '"');
        String[] lohn = {"erwachsene/a1/taetigkeiten/0/brutto"};
        assertThat(Schaufamilien.zu("Spanne", json).blick().fragen().luecken(List.of(lohn)))
                .extracting(l -> l.text().text())
                .containsExactly("Lohn vor Abzügen (brutto), genau statt ungefähr");
        assertThat(Schaufamilien.zu("nichts", "{}").blick().fragen().luecken(List.of(lohn)))
                .extracting(l -> l.text().text())
                .containsExactly("Lohn vor Abzügen (brutto)");
    }

    @Test
    @DisplayName("heißt beim Steuerbescheid so, dass man weiß, wo die Zahl steht, und dass sie nicht genau sein muss")
    void says_where_the_figure_is() {
        String feld = "feld.haushalt.zuVersteuerndesEinkommen";
        for (Sprache sprache : Sprache.values()) {
            Sprecher s = new Sprecher(Schaufamilien.TEXTE, sprache);
            assertThat(s.sage(feld).replace("Steuer-Bescheid", "Steuerbescheid"))
                    .containsAnyOf("Steuerbescheid", "tax notice", "Vergi karar", "decyzji", "decizia", "قرار الضريبة");
            assertThat(s.sage(feld + ".hinweis")).containsAnyOf("Elterngeld", "Eltern-Geld", "parental allowance");
        }
    }
}
