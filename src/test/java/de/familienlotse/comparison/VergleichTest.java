package de.familienlotse.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.comparison.Unterschied.Art;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Lesen;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Der Vergleich zweier Situationen")
class VergleichTest {
    private static final String FAMILIE = "alleinerziehend-zwei-kinder-teilzeit";

    private static Vergleich mit(Consumer<ObjectNode> aenderung) {
        var fall = Verlaeufe.fall(FAMILIE);
        ObjectNode b = (ObjectNode) fall.anfrage().deepCopy();
        aenderung.accept(b);
        return new Vergleicher(Lesen.LESER)
                .vergleiche(Fallpruefung.REGELWERK, Verlaeufe.baum(fall), Eingabebaum.json(Faelle.json(b)));
    }

    private static Leistungsunterschied bei(Vergleich v, String leistung) {
        return v.unterschiede().stream()
                .filter(u -> u.leistung().equals(leistung))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("mit sich selbst findet nichts")
    void with_itself() {
        Vergleich v = mit(b -> {});
        assertThat(v.unterschiede()).isEmpty();
        assertThat(v.differenz()).isZero();
    }

    @Test
    @DisplayName("nennt bei höherem Lohn die Leistung, die entfällt, mit Bedingung, Angabe und Norm")
    void higher_wage() {
        Vergleich v = mit(b -> lohn(b).put("brutto", 4500).remove("netto"));
        Leistungsunterschied u = bei(v, "wohngeld-mietzuschuss");
        assertThat(u.art()).isEqualTo(Art.ENTFAELLT);
        assertThat(u.differenz()).isEqualByComparingTo("-307");
        assertThat(u.ursache().fakt()).isEqualTo(Verlaeufe.LOHN);
        assertThat(u.ursache().bedingung()).isNotNull();
        assertThat(u.ursache().norm()).contains("WoGG");
    }

    @Test
    @DisplayName("nennt bei einem Kind weniger dieses Kind")
    void one_child_less() {
        Vergleich v = mit(b -> b.withArray("/kinder").remove(1));
        Leistungsunterschied u = bei(v, "kindergeld");
        assertThat(u.art()).isEqualTo(Art.GEAENDERT);
        assertThat(u.differenz()).isEqualByComparingTo("-259");
        assertThat(u.ursache().fakt()).isEqualTo("kinder/k2");
        assertThat(u.ursache().person()).isEqualTo("k2");
    }

    @Test
    @DisplayName("nennt bei anderem Recht den Parameter mit beiden Tagen")
    void other_law() {
        Vergleich v = mit(b -> b.put("stichtag", "2025-11-22"));
        Leistungsunterschied u = bei(v, "kindergeld");
        assertThat(u.ursache().fakt()).isEqualTo("stichtag");
        assertThat(u.ursache().parameter()).isEqualTo("kindergeld.satz");
        assertThat(u.ursache().vonGueltigAb()).hasToString("2026-01-01");
        assertThat(u.ursache().nachGueltigAb()).hasToString("2025-01-01");
    }

    private static ObjectNode lohn(ObjectNode b) {
        return (ObjectNode) b.at("/erwachsene/0/taetigkeiten/0");
    }
}
