package de.familienlotse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kleine Zahlen bleiben verdeckt")
class VerdeckungTest {
    private static List<Long> spalte(long... zellen) {
        List<String> namen = Arrays.stream(zellen).mapToObj(z -> "z").toList();
        return Tafel.einspaltig("t", namen, "s", zellen).zeilen().stream()
                .map(z -> z.werte().get(0))
                .toList();
    }

    @Test
    @DisplayName("10 ist zu sehen, 9 nicht")
    void grenze() {
        assertThat(spalte(10, 11)).containsExactly(10L, 11L, 21L);
        assertThat(spalte(9, 9, 10)).containsExactly(null, null, 10L, 28L);
    }

    @Test
    @DisplayName("Eine einzelne kleine Zahl nimmt die kleinste andere mit")
    void ergaenzung() {
        assertThat(spalte(40, 3, 20)).containsExactly(40L, null, null, 63L);
    }

    @Test
    @DisplayName("Sind die kleinen zusammen klein, reicht das Verstecken untereinander nicht")
    void zusammen_klein() {
        assertThat(spalte(40, 3, 0, 20)).containsExactly(40L, null, null, null, 63L);
    }

    @Test
    @DisplayName("Eine kleine Summe zeigt nichts")
    void kleine_summe() {
        assertThat(spalte(3, 4)).containsOnlyNulls();
        assertThat(spalte()).containsOnlyNulls();
    }

    @Test
    @DisplayName("In einer Tafel mit zwei Summen deckt ein Viereck die kleine Zahl")
    void viereck() {
        long[][] zellen = {{5, 40, 41}, {42, 30, 43}, {44, 45, 46}};
        Tafel t = Tafel.mitSummen("t", List.of("a", "b", "c"), List.of("x", "y", "z"), zellen);
        assertThat(t.zeilen().get(0).werte()).containsExactly(null, null, 41L, 86L);
        assertThat(t.zeilen().get(1).werte()).containsExactly(null, null, 43L, 115L);
        assertThat(t.zeilen().get(2).werte()).containsExactly(44L, 45L, 46L, 135L);
    }
}
