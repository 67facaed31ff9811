package de.familienlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rufnummern der Hilfeseite")
class RufnummerTest {
    /** Nummern, die auch im Katalog stehen. */
    private static final List<String> IM_KATALOG = List.of("stadt", "kinder", "gewalt", "schwangere", "arzt");

    @Test
    @DisplayName("haben eine Quelle und stehen im Katalog genauso")
    void have_a_source() throws IOException {
        String katalog = Files.readString(Path.of("fixtures/katalog/organisationen.yaml"));
        assertThat(Rufnummer.alle()).isNotEmpty().allSatisfy(r -> {
            assertThat(r.quelle()).isNotBlank();
            assertThat(katalog.contains("telefon: \"" + r.nummer() + "\"")).isEqualTo(IM_KATALOG.contains(r.id()));
        });
    }

    @ParameterizedTest
    @CsvSource({"notruf, tel:110", "stadt, tel:+492381177777", "eltern, tel:08001110550", "gewalt, tel:116016"})
    @DisplayName("lassen sich anrufen")
    void can_be_called(String id, String adresse) {
        assertThat(Rufnummer.alle())
                .filteredOn(r -> r.id().equals(id))
                .extracting(Rufnummer::adresse)
                .containsExactly(adresse);
    }
}
