package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.calculation.Lage;
import de.familienlotse.faelle.Abwandlung;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gebündelte Regeln sagen dasselbe wie einzelne")
class RegelbuendelTest {
    private static final Regelbestand GEBUENDELT = Fallpruefung.REGELWERK.bestand();
    private static final Regelbestand EINZELN = einzeln();

    private static Regelbestand einzeln() {
        ClassLoader lader = Regelwerk.class.getClassLoader();
        return new Regelbestand(
                RegelBau.modelle(lader),
                GEBUENDELT.leistungen(),
                Quelltexte.ausgeliefert(lader).gefragt(),
                (modelle, regeln) -> Regelbasis.einzeln(modelle));
    }

    @Test
    @DisplayName("Jede Wahrheit ist gleich, für ganze Familien und beide Seiten jeder Grenze")
    void jede_wahrheit_ist_gleich() {
        List<Fall> faelle = new ArrayList<>(Faelle.einzelne("familien"));
        faelle.addAll(Faelle.einzelne("leistungen"));
        for (Fall f : faelle) {
            Familie familie = Abwandlung.familie(f.anfrage());
            assertThat(wahrheiten(GEBUENDELT, familie)).as(f.name()).isEqualTo(wahrheiten(EINZELN, familie));
        }
    }

    @Test
    @DisplayName("Ein Bündel ersetzt viele Regeln, und eine Regel, die allein steht, bleibt sie selbst")
    void es_wird_gebuendelt() {
        assertThat(regeln(EINZELN)).isEqualTo(EINZELN.zeilen());
        assertThat(regeln(GEBUENDELT)).isLessThan(EINZELN.zeilen() / 4);
        assertThat(GEBUENDELT.kieBase().getKiePackages().stream()
                        .filter(p -> !p.getName().endsWith(".buendel"))
                        .mapToInt(p -> p.getRules().size())
                        .sum())
                .isPositive();
    }

    private static int regeln(Regelbestand bestand) {
        return bestand.kieBase().getKiePackages().stream()
                .mapToInt(p -> p.getRules().size())
                .sum();
    }

    private static List<Wahrheit> wahrheiten(Regelbestand bestand, Familie familie) {
        Lage lage = new Lage(familie, Fallpruefung.REGELWERK.parameter().am(familie.stichtag()));
        Pruefung p = new Lauf(bestand, lage).starte().pruefung();
        List<Wahrheit> liste = new ArrayList<>();
        for (Merkmal m : bestand.merkmale()) {
            for (int platz = 0; platz < p.plaetze(); platz++) {
                liste.add(p.wahrheit(m.nummer(), platz));
            }
        }
        return liste;
    }
}
