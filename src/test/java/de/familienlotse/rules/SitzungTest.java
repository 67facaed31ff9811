package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Familie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Eine gehaltene Sitzung antwortet wie eine neue Prüfung")
class SitzungTest {
    private static final int AENDERUNGEN_JE_FALL = 8;
    private static final long KEIM = 20261122;

    private final Regelwerk regelwerk = Fallpruefung.REGELWERK;
    private final List<Fall> faelle = faelle();
    private final Abwandlung abwandlung = new Abwandlung(faelle, KEIM);

    private static List<Fall> faelle() {
        List<Fall> alle = new ArrayList<>(Faelle.einzelne("familien"));
        alle.addAll(Faelle.referenz());
        return alle;
    }

    @Test
    @DisplayName("nach jeder von über 1.000 zufälligen Änderungen einer Antwort")
    void jede_aenderung_ergibt_die_antwort_einer_neuen_pruefung() {
        int aenderungen = 0;
        for (Fall fall : faelle) {
            aenderungen += durchlaufe(fall);
        }
        assertThat(aenderungen).isGreaterThan(1000);
    }

    private int durchlaufe(Fall fall) {
        try (Sitzung sitzung = new Sitzung(regelwerk)) {
            JsonNode anfrage = fall.anfrage();
            gleichtNeuerPruefung(sitzung, fall, anfrage);
            for (int i = 0; i < AENDERUNGEN_JE_FALL; i++) {
                anfrage = abwandlung.naechste(anfrage);
                gleichtNeuerPruefung(sitzung, fall, anfrage);
            }
            gleichtNeuerPruefung(sitzung, fall, fall.anfrage());
        }
        return AENDERUNGEN_JE_FALL;
    }

    private void gleichtNeuerPruefung(Sitzung sitzung, Fall fall, JsonNode anfrage) {
        Familie familie = Abwandlung.familie(anfrage);
        assertThat(sitzung.aendere(familie))
                .as("%s: %s", fall.name(), anfrage)
                .isEqualTo(regelwerk.pruefe(Abwandlung.familie(anfrage)));
    }

    @Test
    @DisplayName("auch wenn sich nur ändert, was die Familie schon bekommt")
    void jeder_laufende_bezug_wirkt() {
        for (Fall fall : Faelle.einzelne("familien")) {
            try (Sitzung sitzung = new Sitzung(regelwerk)) {
                for (Bezug bezug : Bezug.values()) {
                    ObjectNode anfrage = (ObjectNode) fall.anfrage().deepCopy();
                    anfrage.withObject("/haushalt").putArray("bezieht").add(wort(bezug));
                    gleichtNeuerPruefung(sitzung, fall, anfrage);
                }
            }
        }
    }

    private static String wort(Bezug bezug) {
        return bezug.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    @DisplayName("nach einem Wechsel von Familie und Stichtag")
    void andere_familien_und_tage_beginnen_von_vorn() {
        try (Sitzung sitzung = new Sitzung(regelwerk)) {
            for (Fall fall : faelle) {
                gleichtNeuerPruefung(sitzung, fall, fall.anfrage());
            }
        }
    }
}
