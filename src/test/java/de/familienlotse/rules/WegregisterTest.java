package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wege: das Register nennt nur Leistungen, die es gibt")
class WegregisterTest {
    private static final Regelwerk REGELWERK = Fallpruefung.REGELWERK;

    @Test
    @DisplayName("Jede Leistung eines Wegs und daneben hat einen Ordner; keine steht zweimal da")
    void leistungen_gibt_es() {
        Set<String> alle = REGELWERK.leistungen().stream().map(Leistung::id).collect(Collectors.toSet());
        assertThat(genannte().toList()).doesNotHaveDuplicates().allMatch(alle::contains);
    }

    @Test
    @DisplayName("Neben einem Weg steht nur Geld, das je Monat oder Tag für eine Person gezahlt wird")
    void daneben_ist_monatlich() {
        Set<String> daneben = REGELWERK.wege().daneben().stream()
                .map(Wegregister.Nebenleistung::leistung)
                .collect(Collectors.toSet());
        assertThat(REGELWERK.leistungen())
                .filteredOn(l -> daneben.contains(l.id()))
                .allMatch(l -> l.jePerson() && Set.of("monat", "tag").contains(l.turnus()));
    }

    private static Stream<String> genannte() {
        return Stream.concat(
                REGELWERK.wege().wege().stream().flatMap(w -> w.leistungen().stream()),
                REGELWERK.wege().daneben().stream().map(Wegregister.Nebenleistung::leistung));
    }
}
