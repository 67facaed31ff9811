package de.familienlotse.regelbuch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Das Bild der Beziehungen ist lesbar")
class BildbauTest {
    @Test
    @DisplayName("Was zuerst kommt, steht über der Leistung, was folgt oder ausgeschlossen ist, darunter")
    void reihenfolge() {
        Bild bild = Bildbau.zeichne(
                "Mitte", List.of(gruppe("vorrang", 1), gruppe("eroeffnet", 3), gruppe("schliesstAus", 1)));
        assertThat(bild.kaesten()).extracting(Bild.Kasten::mitte).containsExactly(false, true, false, false, false);
        assertThat(bild.trennungen()).hasSize(1);
    }

    @Test
    @DisplayName("Kästen überlappen nicht und bleiben im Blatt; viele werden gekürzt")
    void kaesten_ueberlappen_nicht() {
        Bild bild = Bildbau.zeichne(
                "Eine Leistung mit einem ziemlich langen Namen für Familien", List.of(gruppe("eroeffnet", 12)));
        List<Bild.Kasten> k = bild.kaesten();
        assertThat(k).hasSize(9);
        IntStream.range(1, k.size()).forEach(i -> assertThat(k.get(i).y())
                .isGreaterThanOrEqualTo(k.get(i - 1).y() + k.get(i - 1).hoehe()));
        assertThat(k).allMatch(x -> x.x() + x.breite() <= Bild.BREITE && x.y() + x.hoehe() <= bild.hoehe());
        assertThat(bild.worte()).extracting(Bild.Wort::zahl).containsExactly(12, 4);
    }

    @Test
    @DisplayName("Eine Leistung steht einmal im Bild; als Ausschluss steht sie immer da")
    void jede_einmal() {
        Bild bild = Bildbau.zeichne(
                "Mitte", List.of(gruppe("vorrang", 2), gruppe("eroeffnetDurch", 2), gruppe("schliesstAus", 2)));
        assertThat(bild.kaesten()).hasSize(5);
    }

    @Test
    @DisplayName("Lange Namen brechen an Leerzeichen um, ohne Beziehungen gibt es kein Bild")
    void umbruch() {
        assertThat(Bildbau.umbruch("Bildung und Teilhabe: Verein, Musik, Freizeit"))
                .containsExactly("Bildung und Teilhabe: Verein,", "Musik, Freizeit");
        assertThat(Bildbau.zeichne("Allein", List.of())).isNull();
    }

    private static Gruppe gruppe(String art, int anzahl) {
        return new Gruppe(
                art,
                IntStream.range(0, anzahl)
                        .mapToObj(i -> new Gruppe.Nachbar("l" + i, "Leistung " + i, null))
                        .toList());
    }
}
