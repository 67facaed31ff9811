package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.catalogue.daten.Einspielung;
import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Halt;
import de.familienlotse.catalogue.daten.Organisation;
import de.familienlotse.faelle.Fallpruefung;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Der Bestand des Katalogs in der Datenbank")
class BestandTest {
    @ParameterizedTest
    @EnumSource
    @DisplayName("wird beim ersten Start gefüllt und beim zweiten nicht verändert")
    void gefuellt(Datenbank datenbank) {
        String adresse = datenbank.leer();
        long stand;
        try (Kataloghaus haus = new Kataloghaus(adresse)) {
            stand = haus.teil(Einspielung.class).spieleEin().aenderung();
            List<Eintrag> alle = haus.teil(Eintraege.class).findByGeloeschtIsNullOrderById();
            assertThat(alle.stream()
                            .filter(e -> e.herkunft().equals("register"))
                            .map(Eintrag::id))
                    .containsExactlyInAnyOrderElementsOf(Fallpruefung.REGELWERK.leistungen().stream()
                            .filter(l -> !l.begriff())
                            .map(l -> l.id())
                            .collect(Collectors.toSet()));
        }
        try (Kataloghaus haus = new Kataloghaus(adresse)) {
            assertThat(haus.teil(Einspielung.class).spieleEin().aenderung()).isEqualTo(stand);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("nennt zu einer Leistung Stelle, Anschrift und Haltestelle")
    void verbunden(Datenbank datenbank) {
        try (Kataloghaus haus = new Kataloghaus(datenbank.leer())) {
            haus.teil(Einspielung.class).spieleEin();
            Eintrag elterngeld = haus.teil(Eintraege.class)
                    .findByIdInAndGeloeschtIsNull(List.of("basiselterngeld"))
                    .get(0);
            Organisation stelle = elterngeld.stelle().zustaendig().get(0);
            assertThat(stelle.ort().anschrift().zeile()).startsWith("Caldenhofer Weg 10");
            assertThat(stelle.ort().haltestellen()).extracting(Halt::name).isNotEmpty();
            assertThat(stelle.kontakt().telefon()).isNotBlank();
            assertThat(elterngeld.unterlagen()).isNotEmpty();
            assertThat(elterngeld.merkmale()).contains(new Merkmal("lebensphase", "geburt"));
        }
    }
}
