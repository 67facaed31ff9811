package de.familienlotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Beziehungen;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H15: Beziehungen zwischen Leistungen passen zusammen")
class BeziehungenTest {
    private static final Regelwerk REGELWERK = Fallpruefung.REGELWERK;
    private static final Map<String, Leistung> ALLE =
            REGELWERK.leistungen().stream().collect(Collectors.toMap(Leistung::id, Function.identity()));

    private static final Regelquellen QUELLEN =
            new Regelquellen(Quelltexte.ausgeliefert(Regelwerk.class.getClassLoader()));

    /** Als was der Bezug einer Leistung in der Anfrage steht. */
    private static final Map<String, String> BEZUG = Map.ofEntries(
            Map.entry("grundsicherungsgeld-sgb2", "SGB2"),
            Map.entry("hilfe-zum-lebensunterhalt", "SGB12"),
            Map.entry("grundsicherung-bei-erwerbsminderung", "SGB12"),
            Map.entry("asylblg-grundleistungen", "ASYLBLG"),
            Map.entry("asylblg-analogleistungen", "ASYLBLG"),
            Map.entry("wohngeld-mietzuschuss", "WOHNGELD"),
            Map.entry("wohngeld-lastenzuschuss", "WOHNGELD"),
            Map.entry("kinderzuschlag", "KINDERZUSCHLAG"),
            Map.entry("arbeitslosengeld-mit-kind", "ALG1"),
            Map.entry("basiselterngeld", "ELTERNGELD"),
            Map.entry("elterngeldplus", "ELTERNGELD"),
            Map.entry("schueler-bafoeg", "BAFOEG_BAB"),
            Map.entry("bafoeg-studium", "BAFOEG_BAB"),
            Map.entry("berufsausbildungsbeihilfe", "BAFOEG_BAB"));

    @Test
    @DisplayName("Jede genannte Leistung gibt es, keine nennt sich selbst oder eine andere zweimal")
    void genannte_gibt_es() {
        assertThat(ALLE.values()).isNotEmpty().allSatisfy(l -> {
            Beziehungen b = l.beziehungen();
            for (List<String> liste : List.of(b.eroeffnet(), b.setztVoraus(), b.schliesstAus(), b.vorrang())) {
                assertThat(liste).as(l.id()).doesNotHaveDuplicates().doesNotContain(l.id());
                assertThat(ALLE.keySet()).as(l.id()).containsAll(liste);
            }
        });
    }

    @Test
    @DisplayName("Was zuerst kommt, kommt nie im Kreis")
    void kein_kreis() {
        Map<String, Boolean> fertig = new HashMap<>();
        List<String> kreise = new ArrayList<>();
        ALLE.keySet().forEach(id -> gehe(id, new LinkedHashSet<>(), fertig, kreise));
        assertThat(kreise).isEmpty();
    }

    private static void gehe(String id, Set<String> weg, Map<String, Boolean> fertig, List<String> kreise) {
        if (fertig.containsKey(id)) {
            return;
        }
        if (!weg.add(id)) {
            kreise.add(weg + " und wieder " + id);
            return;
        }
        zuerst(id).forEach(v -> gehe(v, weg, fertig, kreise));
        weg.remove(id);
        fertig.put(id, true);
    }

    private static Stream<String> zuerst(String id) {
        Beziehungen b = ALLE.get(id).beziehungen();
        return Stream.concat(b.setztVoraus().stream(), b.vorrang().stream());
    }

    @Test
    @DisplayName("Ein Ausschluss steht auf beiden Seiten")
    void ausschluss_gilt_in_beide_richtungen() {
        List<String> einseitig = new ArrayList<>();
        ALLE.forEach((id, l) -> l.beziehungen().schliesstAus().stream()
                .filter(a -> !ALLE.get(a).beziehungen().schliesstAus().contains(id))
                .forEach(a -> einseitig.add(a + " ohne " + id)));
        assertThat(einseitig).isEmpty();
    }

    @Test
    @DisplayName("Nichts schließt aus, was es voraussetzt oder eröffnet")
    void ausschluss_widerspricht_nichts() {
        assertThat(ALLE.values()).allSatisfy(l -> {
            Beziehungen b = l.beziehungen();
            assertThat(b.schliesstAus())
                    .as(l.id())
                    .noneMatch(a -> b.setztVoraus().contains(a) || b.eroeffnet().contains(a));
        });
    }

    @Test
    @DisplayName(
            "Was eröffnet wird, hängt davon ab: durch eine Bedingung, das Register oder einen Satz, der es erklärt")
    void eroeffnetes_haengt_ab() {
        Set<String> ohne = new TreeSet<>();
        ALLE.values().forEach(l -> l.beziehungen().eroeffnet().stream()
                .filter(z -> !l.beziehungen().gruende().containsKey(z))
                .filter(z -> zuerst(z).noneMatch(l.id()::equals) && !fragtNach(l.id(), z))
                .forEach(z -> ohne.add(l.id() + " eröffnet " + z)));
        assertThat(ohne).isEmpty();
    }

    /** Ob eine Bedingung der Leistung nach der Quelle fragt, auch ueber Begriffe, oder mit ihr rechnet. */
    private static boolean fragtNach(String quelle, String ziel) {
        Abhaengigkeiten a = REGELWERK.ausblick().abhaengigkeiten();
        BitSet neu = (BitSet) a.leser(platz(quelle)).clone();
        neu.or(a.rechnenMit(platz(quelle)));
        neu.or(leserDesBezugs(BEZUG.get(quelle)));
        BitSet leser = new BitSet();
        while (!neu.isEmpty()) {
            leser.or(neu);
            BitSet weiter = new BitSet();
            neu.stream()
                    .filter(l -> REGELWERK.bestand().leistungen().get(l).begriff())
                    .forEach(l -> weiter.or(a.leser(l)));
            weiter.andNot(leser);
            neu = weiter;
        }
        return leser.get(platz(ziel));
    }

    /** Die Leistungen mit einer Bedingung, die danach fragt, ob dies schon bezogen wird. */
    private static BitSet leserDesBezugs(String bezug) {
        BitSet leser = new BitSet();
        Pattern frage = Pattern.compile("Bezug\\." + bezug + "\\b");
        for (Merkmal m : REGELWERK.merkmale()) {
            if (bezug != null && frage.matcher(QUELLEN.wann(m)).find()) {
                leser.set(platz(m.leistung()));
            }
        }
        return leser;
    }

    private static int platz(String leistung) {
        return REGELWERK.bestand().platz(leistung);
    }

    @Test
    @DisplayName("Ein Satz zu einer eröffneten Leistung ist ein ganzer Satz")
    void gruende_sind_saetze() {
        assertThat(ALLE.values())
                .allSatisfy(l -> l.beziehungen().gruende().values().forEach(g -> assertThat(g)
                        .as(l.id())
                        .matches("(?s)\\p{Lu}.*\\.")));
    }
}
