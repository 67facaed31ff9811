package de.familienlotse.eigenschaften;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.calculation.Regelfall;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Fakt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Ein genauer Betrag nennt, was er unterstellt")
class UnterstelltEigenschaften {
    static List<Fall> familien() {
        return Faelle.einzelne("familien");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("Fehlt eine Antwort und ändert sie den Betrag, steht sie bei ihm")
    void was_den_betrag_aendert_steht_dabei(Fall fall) {
        Befunde reich = Antwort.auf(fall.anfrage());
        List<String> fehler = new ArrayList<>();
        for (Weglassen w : Weglassen.jede((ObjectNode) fall.anfrage())) {
            for (Befund b : genaue(w)) {
                if (anders(b, reich.zu(b.leistung())) && !genannt(b, w.pfad())) {
                    fehler.add(w.pfad() + ": " + b.leistung() + " " + b.betrag() + " statt "
                            + reich.zu(b.leistung()).betrag() + ", unterstellt " + b.unterstellt());
                }
            }
        }
        assertThat(fehler).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("familien")
    @DisplayName("Antwortet die Familie, was unterstellt ist, bleibt jeder Betrag")
    void das_unterstellte_aendert_nichts(Fall fall) {
        List<String> fehler = new ArrayList<>();
        for (Weglassen w : Weglassen.jede((ObjectNode) fall.anfrage())) {
            Familie arm = Antwort.LESER.json(Faelle.json(w.familie()));
            Befunde wieUnterstellt = Antwort.auf(Regelfall.von(arm, recht(arm)));
            for (Befund b : genaue(w)) {
                if (anders(b, wieUnterstellt.zu(b.leistung()))) {
                    fehler.add(w.pfad() + ": " + b.leistung() + " " + b.betrag() + " statt "
                            + wieUnterstellt.zu(b.leistung()).betrag());
                }
            }
        }
        assertThat(fehler).isEmpty();
    }

    private static Rechtsstand recht(Familie f) {
        return Fallpruefung.REGELWERK.parameter().am(f.stichtag());
    }

    private static List<Befund> genaue(Weglassen w) {
        return Antwort.auf(w.familie()).befunde().stream()
                .filter(UnterstelltEigenschaften::genau)
                .toList();
    }

    private static boolean genau(Befund b) {
        return b.ergebnis() != Ergebnis.EHER_NICHT
                && b.betrag() != null
                && b.betrag().istGenau();
    }

    /** Ob der Anspruch mit allen Antworten einen anderen Betrag hat; eine Spanne um denselben ist keiner. */
    private static boolean anders(Befund arm, Befund reich) {
        if (reich.ergebnis() == Ergebnis.EHER_NICHT || reich.betrag() == null) {
            return false;
        }
        BigDecimal wert = arm.betrag().wert();
        return reich.betrag().unter(wert).istJa() || reich.betrag().ueber(wert).istJa();
    }

    private static boolean genannt(Befund b, String pfad) {
        return Stream.concat(b.unterstellt().stream(), b.fehlt().liste().stream())
                .map(Fakt::pfad)
                .anyMatch(p -> p.equals(pfad) || p.startsWith(pfad + "/") || pfad.startsWith(p + "/"));
    }
}
