package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Befund;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import de.familienlotse.value.Geburt;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H8: Jede Grenze einer Regel hat Fälle auf beiden Seiten und an der Kante")
class GrenzenTest {
    private static final Pattern GRENZE = Pattern.compile("zahl\\(\"([a-z0-9.-]+)\"\\)");
    private static final Pattern REGEL = Pattern.compile("@bedingung\\( \"([^\"]+)\" \\)");
    private static final int KANTE = 35;

    /** Wo ein Fall zur Grenze steht. */
    private enum Seite {
        DARUNTER,
        KURZ_DAVOR,
        KURZ_DANACH,
        DARUEBER
    }

    @Test
    @DisplayName("Altersgrenzen: Kinder darunter, kurz davor, gerade darüber")
    void altersgrenzen() {
        Map<String, Map<Seite, Integer>> gesehen = new TreeMap<>();
        grenzen().forEach((regel, grenze) -> {
            if (grenze.wert().einheit().equals("jahre")) {
                gesehen.put(regel, zaehle(regel.substring(0, regel.indexOf('/')), grenze));
            }
        });
        gesehen.forEach((grenze, seiten) -> System.out.println("Grenze " + grenze + " " + seiten));
        Set<String> einseitig = new TreeSet<>();
        gesehen.forEach((grenze, seiten) -> {
            if (seiten.size() < Seite.values().length) {
                einseitig.add(grenze);
            }
        });
        assertThat(gesehen).isNotEmpty();
        assertThat(einseitig).isEmpty();
    }

    @Test
    @DisplayName("Geldgrenzen: die Bedingung ist in den Grenzfällen ihrer Leistung einmal erfüllt und einmal nicht")
    void geldgrenzen() {
        Map<String, Set<String>> gesehen = new TreeMap<>();
        grenzen().forEach((regel, grenze) -> {
            if (grenze.wert().einheit().equals("euro")) {
                gesehen.put(regel, wahrheiten(regel));
            }
        });
        gesehen.forEach((regel, w) -> System.out.println("Grenze " + regel + " " + w));
        assertThat(gesehen).isNotEmpty().allSatisfy((regel, w) -> assertThat(w).contains("ja", "nein"));
    }

    private static Map<Seite, Integer> zaehle(String leistung, Grenze grenze) {
        int jahre = grenze.wert().am(Haus.HEUTE).zahl().intValue();
        Map<Seite, Integer> seiten = new EnumMap<>(Seite.class);
        for (Fall fall : Haus.faelle()) {
            if (fall.erwartet().has(leistung) || begriff(leistung)) {
                Familie f = Haus.familie(fall);
                for (Kind k : f.kinder().oder(List.of())) {
                    LocalDate tag = f.stichtag();
                    ordne(k.geboren(), grenze.monatsbeginn() ? tag.withDayOfMonth(1) : tag, jahre, seiten);
                }
            }
        }
        return seiten;
    }

    private static void ordne(Geburt geboren, LocalDate tag, int jahre, Map<Seite, Integer> seiten) {
        if (!geboren.tagGenau()) {
            return;
        }
        long abstand = ChronoUnit.DAYS.between(geboren.frueh().plusYears(jahre), tag);
        seiten.merge(abstand < 0 ? Seite.DARUNTER : Seite.DARUEBER, 1, Integer::sum);
        if (Math.abs(abstand) <= KANTE) {
            seiten.merge(abstand < 0 ? Seite.KURZ_DAVOR : Seite.KURZ_DANACH, 1, Integer::sum);
        }
    }

    private static Set<String> wahrheiten(String regel) {
        Set<String> w = new TreeSet<>();
        String leistung = regel.substring(0, regel.indexOf('/'));
        for (Fall fall : Haus.faelle()) {
            if (fall.name().startsWith(leistung + "/")) {
                Befund b = Fallpruefung.antwort(fall).zu(leistung);
                b.bedingungen().stream()
                        .filter(x -> regel.contains("/" + x.id() + " "))
                        .forEach(x -> w.add(x.wahrheit().toString()));
            }
        }
        return w;
    }

    /** Eine Grenze: ihr Parameter, und ob das Alter am Ersten des Monats zaehlt. */
    private record Grenze(String parameter, boolean monatsbeginn) {
        private Parameter wert() {
            return Fallpruefung.REGELWERK.parameter().alle().get(parameter);
        }
    }

    /** Je Regel und Parameter ({@code leistung/bedingung parameter}) ihre Grenze. */
    private static Map<String, Grenze> grenzen() {
        Map<String, Grenze> m = new TreeMap<>();
        Haus.dateien("rules", ".drl").forEach((pfad, text) -> {
            for (String regel : text.split("\nend\n?")) {
                Matcher id = REGEL.matcher(regel);
                Matcher grenze = GRENZE.matcher(regel);
                boolean monatsbeginn = regel.contains("alterZuMonatsbeginn");
                while (grenze.find() && id.find(0)) {
                    String name = Haus.ordner(pfad) + "/" + id.group(1);
                    m.put(name + " " + grenze.group(1), new Grenze(grenze.group(1), monatsbeginn));
                }
            }
        });
        return m;
    }

    private static boolean begriff(String leistung) {
        return Fallpruefung.REGELWERK.leistungen().stream().noneMatch(l -> l.id().equals(leistung));
    }
}
