package de.familienlotse.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.Lesen;
import de.familienlotse.situation.UngueltigeAngaben;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Der Verlauf entlang eines Fakts")
class VerlaufTest {
    private static final Eingabebaum FAMILIE = Verlaeufe.baum(Verlaeufe.fall("alleinerziehend-zwei-kinder-teilzeit"));
    private static final Verlauf LOHN = Verlaeufe.rechne(FAMILIE, Verlaeufe.LOHN, 0, 6000, 50);

    @Test
    @DisplayName("hat einen Punkt je Schritt, und jeder ist die Antwort auf dieselbe Familie mit diesem Lohn")
    void points_are_single_answers() {
        assertThat(LOHN.punkte()).hasSize(121);
        for (Verlaufspunkt p : LOHN.punkte()) {
            Faktpfad fakt = new Faktpfad(Verlaeufe.LOHN, FAMILIE.wurzel());
            var anfrage = new Eingabebaum(fakt.mit(FAMILIE.wurzel(), p.x()), "", List.of());
            assertThat(p.kasse())
                    .isEqualTo(Kasse.von(Fallpruefung.REGELWERK
                            .pruefe(Lesen.LESER.lies(anfrage))
                            .geld()));
        }
    }

    @Test
    @DisplayName("schätzt das Netto zu jedem Brutto neu, auch wenn die Familie eins genannt hat")
    void net_follows_gross() {
        assertThat(LOHN.punkte().get(40).kasse().einkommen().bis())
                .isLessThan(LOHN.punkte().get(80).kasse().einkommen().bis());
    }

    @Test
    @DisplayName("nennt genau die Klippen, die seine Punkte zeigen")
    void cliffs_are_those_of_the_points() {
        List<Verlaufspunkt> p = LOHN.punkte();
        List<BigDecimal> faellt = new ArrayList<>();
        for (int i = 1; i < p.size(); i++) {
            boolean mehrAlsRunden =
                    p.get(i - 1).verfuegbar().subtract(p.get(i).verfuegbar()).compareTo(BigDecimal.ONE) > 0;
            if (mehrAlsRunden) {
                faellt.add(p.get(i).x());
            }
        }
        assertThat(LOHN.klippen()).isNotEmpty().hasSameSizeAs(faellt).allSatisfy(k -> {
            assertThat(k.betrag()).isNegative();
            assertThat(k.ursache().norm()).isNotBlank();
        });
        for (int i = 0; i < faellt.size(); i++) {
            BigDecimal x = LOHN.klippen().get(i).x();
            assertThat(x)
                    .isLessThanOrEqualTo(faellt.get(i))
                    .isGreaterThan(faellt.get(i).subtract(Verlaeufe.zahl(50)));
        }
    }

    @Test
    @DisplayName("lehnt falsche Fragen mit Zeiger auf jeden Teil ab")
    void wrong_questions() {
        assertThat(zeiger("erwachsene/a9/taetigkeiten/0/brutto", 0, 100, 10)).containsExactly("/fakt");
        assertThat(zeiger("haushalt/gibtesnicht", 0, 100, 10)).containsExactly("/fakt");
        assertThat(zeiger("haushalt/wohnform", 100, 0, 0)).containsExactly("/fakt", "/bis", "/schritt");
        assertThat(zeiger(Verlaeufe.LOHN, 0, 5000, 10)).containsExactly("/schritt");
        assertThat(zeiger(Verlaeufe.LOHN, -5, 50_000_000, 1_000_000)).containsExactly("/von", "/bis");
    }

    private static List<String> zeiger(String fakt, long von, long bis, long schritt) {
        List<String> liste = new ArrayList<>();
        assertThatThrownBy(() -> Verlaeufe.rechne(FAMILIE, fakt, von, bis, schritt))
                .asInstanceOf(type(UngueltigeAngaben.class))
                .satisfies(e -> e.fehler().stream().map(Lesefehler::zeiger).forEach(liste::add));
        return liste;
    }
}
