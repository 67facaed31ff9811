package de.familienlotse.finder.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.rules.Regelwerk;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wonach eine Seite weiter fragt")
class NachfragenTest {
    private static final Seiten SEITEN = Seiten.zu(Regelwerk.laden().fragen());

    private static Antworten antworten(String... paare) {
        TreeMap<String, List<String>> werte = new TreeMap<>();
        for (String paar : paare) {
            String[] teile = paar.split("=");
            werte.put(teile[0], List.of(teile[1].split(",")));
        }
        return new Antworten(werte);
    }

    private static List<String> felder(String seite, String... antworten) {
        return SEITEN.seite(seite).orElseThrow().gruppen(antworten(antworten)).stream()
                .flatMap(g -> g.felder().stream())
                .map(Feld::name)
                .toList();
    }

    @Test
    @DisplayName("Eltern aller Kinder fragt niemand nach jedem Kind, Großeltern und Patchworkfamilien schon")
    void each_child_of_other_parents() {
        assertThat(felder("haushalt", "form=verheiratet", "rolle1=mutter", "rolle2=vater", "kinder=k1"))
                .contains("erwachsene/a2/geboren")
                .noneMatch(f -> f.startsWith("kinder/") || f.endsWith("familienstand"));
        assertThat(felder("haushalt", "form=allein", "rolle1=andere", "kinder=k1"))
                .contains("kinder/k1/verhaeltnis", "erwachsene/a1/familienstand")
                .doesNotContain("kinder/k1/eltern");
        assertThat(felder("haushalt", "form=unverheiratet", "rolle1=mutter", "rolle2=manche", "kinder=k1,k2"))
                .contains("kinder/k2/eltern")
                .doesNotContain("kinder/k1/verhaeltnis");
    }

    @Test
    @DisplayName("Ob Unterhalt für das Kind kommt, fragt niemanden, dessen Kind woanders lebt")
    void maintenance_only_for_a_child_here() {
        String[] vater = {"form=allein", "rolle1=vater", "kinder=k1", "kinder/k1/wohnt=ausserhalb"};
        assertThat(felder("haushalt", vater)).doesNotContain("unterhalt");
        vater[3] = "kinder/k1/wohnt=im-haushalt";
        assertThat(felder("haushalt", vater)).contains("unterhalt");
        assertThat(felder("haushalt", vater[0], vater[1], vater[2])).contains("unterhalt");
    }

    @Test
    @DisplayName("Wer ein krankes Kind oder einen anderen Pass ankreuzt, sagt es gleich genauer")
    void follows_up_a_tick() {
        String[] familie = {"form=verheiratet", "kinder=k1", "besonderes=keine"};
        assertThat(felder("besonderes", familie)).containsExactly("besonderes");
        familie[2] = "besonderes=kind-krank,nicht-deutsch";
        assertThat(felder("besonderes", familie))
                .contains("kinder/k1/pflegegrad", "erwachsene/a2/staatsangehoerigkeit")
                .doesNotContain("erwachsene/a2/aufenthalt");
        assertThat(felder("besonderes", familie[0], familie[2], "erwachsene/a1/staatsangehoerigkeit=drittstaat"))
                .contains("erwachsene/a1/aufenthalt")
                .doesNotContain("erwachsene/a2/aufenthalt");
    }

    @Test
    @DisplayName("Was danach nicht mehr gefragt wird, gilt nicht mehr")
    void hidden_answers_fall_away() {
        Seite seite = SEITEN.seite("besonderes").orElseThrow();
        Antworten vorher =
                antworten("form=allein", "besonderes=nicht-deutsch", "erwachsene/a1/staatsangehoerigkeit=drittstaat");
        Antworten nachher = vorher.mit("besonderes", List.of("keine"));
        assertThat(Ueberholt.verdeckt(seite, vorher, nachher)).containsExactly("erwachsene/a1/staatsangehoerigkeit");
        assertThat(Ueberholt.verdeckt(seite, vorher, vorher)).isEmpty();
    }

    @Test
    @DisplayName("Auch kein Lohn ist eine Antwort")
    void no_wage_is_an_answer() {
        Feld einkommen = SEITEN.seite("einkommen")
                .orElseThrow()
                .gruppen(antworten())
                .get(0)
                .felder()
                .get(0);
        assertThat(einkommen.wahlen().get(0).wert()).isEqualTo("0-0");
    }

    @Test
    @DisplayName("Ein Paar sagt, wer sonst in der Wohnung lebt, ein Erwachsener allein nicht")
    void couples_name_others() {
        assertThat(felder("haushalt", "form=verheiratet")).contains("weitere").doesNotContain("weitere/w1/einkommen");
        assertThat(felder("haushalt", "form=verheiratet", "weitere=1")).contains("weitere/w1/einkommen");
        assertThat(felder("haushalt", "form=allein")).doesNotContain("weitere");
    }

    @Test
    @DisplayName("Die antwortende Person wird angesprochen, Selbstständige nach dem Gewinn gefragt")
    void speaks_to_the_person() {
        Antworten a = antworten("form=verheiratet", "erwachsene/a1/taetigkeiten=selbststaendig,angestellt");
        assertThat(texte("arbeit", a))
                .containsExactly("feld.erwachsene.taetigkeiten.ich", "feld.erwachsene.taetigkeiten");
        assertThat(texte("einkommen", a))
                .contains("feld.erwachsene.taetigkeiten.brutto.selbststaendig", "feld.erwachsene.taetigkeiten.brutto");
    }

    private static List<String> texte(String seite, Antworten a) {
        return SEITEN.seite(seite).orElseThrow().gruppen(a).stream()
                .flatMap(g -> g.felder().stream())
                .map(Feld::text)
                .toList();
    }

    @Test
    @DisplayName("Beim Minijob kommt an, was verdient ist; ohne Arbeit ist eine Antwort, nicht zwei")
    void asks_only_once() {
        assertThat(felder("einkommen", "form=allein", "erwachsene/a1/taetigkeiten=angestellt,minijob"))
                .contains("erwachsene/a1/taetigkeiten/angestellt/netto", "erwachsene/a1/taetigkeiten/minijob/brutto")
                .doesNotContain("erwachsene/a1/taetigkeiten/minijob/netto");
        Feld arbeit = SEITEN.seite("arbeit")
                .orElseThrow()
                .gruppen(antworten("form=allein"))
                .get(0)
                .felder()
                .get(0);
        assertThat(arbeit.wahlen().stream().map(w -> w.wert()))
                .contains("nicht-erwerbstaetig")
                .doesNotContain("keine");
    }
}
