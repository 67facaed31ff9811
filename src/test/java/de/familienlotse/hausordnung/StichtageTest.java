package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.situation.UngueltigeAngaben;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jeder Stichtag von 2023 bis 2027 wird beantwortet")
class StichtageTest {
    private static final int JE_LEISTUNG = 5;
    private static final LocalDate ERSTER = LocalDate.of(2023, 1, 1);
    private static final LocalDate LETZTER = LocalDate.of(2027, 12, 31);
    private static final Pattern NAME = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\\.([a-z0-9-]+)\"");

    @Test
    @DisplayName("Jede Familie am Ersten jedes Monats")
    void jede_familie_an_jedem_monatsersten() {
        List<String> fehler = new ArrayList<>();
        int geprueft = 0;
        for (LocalDate tag = ERSTER; tag.isBefore(LETZTER); tag = tag.plusMonths(1)) {
            for (Fall f : Faelle.einzelne("familien")) {
                geprueft += pruefe(f, tag, fehler);
            }
        }
        assertThat(fehler).isEmpty();
        assertThat(geprueft).isGreaterThan(1500);
    }

    @Test
    @DisplayName("Grenzfälle jeder Leistung am letzten und ersten Tag jedes Jahres")
    void grenzfaelle_zum_jahreswechsel() {
        List<String> fehler = new ArrayList<>();
        for (int jahr = ERSTER.getYear(); jahr <= LETZTER.getYear(); jahr++) {
            for (Fall f : jeLeistung()) {
                pruefe(f, LocalDate.of(jahr, 1, 1), fehler);
                pruefe(f, LocalDate.of(jahr, 12, 31), fehler);
            }
        }
        assertThat(fehler).isEmpty();
    }

    /** Je Leistung die ersten Faelle: jede Regel wird fuer jede Familie bewertet. */
    private static List<Fall> jeLeistung() {
        Map<String, Integer> gezaehlt = new HashMap<>();
        return Haus.faelle().stream()
                .filter(f -> gezaehlt.merge(f.name().split("/")[0], 1, Integer::sum) <= JE_LEISTUNG)
                .toList();
    }

    /** Eins, wenn ausgewertet; null, wenn an diesem Tag jemand noch nicht geboren war. */
    private static int pruefe(Fall f, LocalDate tag, List<String> fehler) {
        try {
            Fallpruefung.REGELWERK.pruefe(Haus.familie(f, tag));
            return 1;
        } catch (UngueltigeAngaben nochNichtGeboren) {
            return 0;
        } catch (RuntimeException e) {
            fehler.add(f.name() + " am " + tag + ": " + e.getMessage());
            return 1;
        }
    }

    @Test
    @DisplayName("Jeder Name eines Parameters in Regeln und Rechnungen gehört zu einem Parameter")
    void jeder_genannte_parameter_ist_bekannt() {
        Set<String> bekannt = Fallpruefung.REGELWERK.parameter().alle().keySet();
        Set<String> raeume = new TreeSet<>();
        bekannt.forEach(n -> raeume.add(n.substring(0, n.indexOf('.'))));
        Set<String> genannt = new TreeSet<>();
        Haus.dateien("rules", ".drl").values().forEach(t -> sammle(t, raeume, genannt));
        List.of("calculation", "payroll", "rules")
                .forEach(r -> Haus.dateien("src/main/java/de/familienlotse/" + r, ".java")
                        .values()
                        .forEach(t -> sammle(t, raeume, genannt)));
        genannt.removeAll(ZWISCHENWERTE);
        assertThat(genannt).hasSizeGreaterThan(40);
        assertThat(bekannt).containsAll(genannt);
    }

    /** Kennungen im Rechenweg, die wie Parameter aussehen. */
    private static final Set<String> ZWISCHENWERTE = Set.of(
            "wohngeld.gesamteinkommen",
            "wohngeld.miete",
            "sgb2.bedarf",
            "sgb2.einkommen",
            "sgb2.luecke",
            "sgb2.anspruch",
            "kiz.minderung");

    private static void sammle(String text, Set<String> raeume, Set<String> genannt) {
        Matcher m = NAME.matcher(text);
        while (m.find()) {
            if (raeume.contains(m.group(1))) {
                genannt.add(m.group(1) + "." + m.group(2));
            }
        }
    }
}
