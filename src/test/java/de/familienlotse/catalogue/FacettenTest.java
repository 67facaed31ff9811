package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.catalogue.suche.Treffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Die Zahl an einem Filter ist die Länge der Liste, zu der er führt")
class FacettenTest {
    private static final int FILTERSAETZE = 500;
    private static final List<String> WORTE =
            List.of("", "", "", "kindergeld", "schwimmen", "hilfe baby", "berat", "wohnen geld", "xyzqw");

    @ParameterizedTest
    @EnumSource
    @DisplayName("bei 500 zufälligen Filtersätzen")
    void fuenfhundert(Datenbank datenbank) {
        try (Kataloghaus haus = new Kataloghaus(datenbank.leer())) {
            Suche suche = haus.teil(Suche.class);
            Random zufall = new Random(7);
            Map<Facette, Map<String, Integer>> werte =
                    suche.suche(Suchanfrage.ALLES).zahlen();
            int nichtleer = 0;
            for (int i = 0; i < FILTERSAETZE; i++) {
                Suchanfrage anfrage = zufaellig(zufall, werte);
                Treffer treffer = suche.suche(anfrage);
                nichtleer += treffer.ids().isEmpty() ? 0 : 1;
                pruefe(suche, anfrage, treffer, zufall);
            }
            assertThat(nichtleer).isGreaterThan(FILTERSAETZE / 4);
        }
    }

    private static Suchanfrage zufaellig(Random zufall, Map<Facette, Map<String, Integer>> werte) {
        Map<Facette, String> filter = new EnumMap<>(Facette.class);
        for (int n = zufall.nextInt(4); n > 0; n--) {
            Facette f = Facette.values()[zufall.nextInt(Facette.values().length)];
            List<String> moeglich = new ArrayList<>(werte.get(f).keySet());
            filter.put(f, moeglich.get(zufall.nextInt(moeglich.size())));
        }
        Sortierung sortierung = Sortierung.values()[zufall.nextInt(Sortierung.values().length)];
        return new Suchanfrage(WORTE.get(zufall.nextInt(WORTE.size())), filter, sortierung, "mitte");
    }

    private static void pruefe(Suche suche, Suchanfrage anfrage, Treffer treffer, Random zufall) {
        assertThat(treffer.ids()).doesNotHaveDuplicates();
        treffer.zahlen().forEach((facette, zahlen) -> {
            List<String> alle = new ArrayList<>(zahlen.keySet());
            String wert = alle.get(zufall.nextInt(alle.size()));
            assertThat(suche.suche(anfrage.mit(facette, wert)).ids())
                    .as("%s mit %s=%s", anfrage, facette, wert)
                    .hasSize(zahlen.get(wert));
        });
        treffer.ohne()
                .forEach((facette, zahl) ->
                        assertThat(suche.suche(anfrage.ohne(facette)).ids()).hasSize(zahl));
        assertThat(suche.suche(anfrage.ohneText()).ids()).hasSize(treffer.ohneText());
    }
}
