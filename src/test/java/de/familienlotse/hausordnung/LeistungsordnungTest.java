package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Deckung;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Merkmal;
import de.familienlotse.samples.Zufallsfamilie;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Lesen;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H17: Jede Leistung ist erreichbar, eigen und frisch geprüft")
class LeistungsordnungTest {
    private static final int FAMILIEN = 2000;
    private static final int FRISCH = 400;
    private static final Pattern BEGRIFF = Pattern.compile("@begriff\\( \"([^\"]+)\" \\)");
    private static final Pattern FORMULAR = Pattern.compile("[A-Z]{1,3} ?[0-9]+[a-z]?");
    private static final List<Leistung> ALLE = Fallpruefung.REGELWERK.leistungen();

    private static final String BEFUND = "ein ärztlicher oder fachlicher Befund entscheidet";
    private static final String HILFEPLAN = "das Jugendamt entscheidet im Hilfeplan, welche Hilfe passt";
    private static final String EINZELFALL = "der Einzelfall entscheidet: Notlage, Unterhaltsrechnung";
    private static final String AUSWAHL = "die Hochschule wählt aus";

    /** Leistungen, die nie sicher zustehen, mit dem Grund. */
    private static final Map<String, String> NIE_SICHER = Map.ofEntries(
            Map.entry("bundesstiftung-mutter-und-kind", EINZELFALL),
            Map.entry("deutschlandstipendium", AUSWAHL),
            Map.entry("eingliederungshilfe-kind-koerper-geist", BEFUND),
            Map.entry("eingliederungshilfe-seelische-behinderung", BEFUND),
            Map.entry("fruehfoerderung", BEFUND),
            Map.entry("gemeinsame-wohnform-mutter-vater-kind", HILFEPLAN),
            Map.entry("haushaltshilfe-krankheit", BEFUND),
            Map.entry("haushaltshilfe-schwangerschaft", BEFUND),
            Map.entry("heimerziehung-betreutes-wohnen", HILFEPLAN),
            Map.entry("intensive-einzelbetreuung", HILFEPLAN),
            Map.entry("mutterschutzlohn-beschaeftigungsverbot", BEFUND),
            Map.entry("pflegegrad-feststellung", BEFUND),
            Map.entry("schulbegleitung", BEFUND),
            Map.entry("sozialpaedagogische-familienhilfe", HILFEPLAN),
            Map.entry("tagesgruppe", HILFEPLAN),
            Map.entry("trennungsunterhalt", EINZELFALL),
            Map.entry("verwandtenpflege", HILFEPLAN),
            Map.entry("vorzeitige-einschulung", BEFUND),
            Map.entry("werkstatt-berufsbildungsbereich", BEFUND),
            Map.entry("wohnumfeldverbesserung", BEFUND),
            Map.entry("zurueckstellung-vom-schulbesuch", BEFUND));

    private static final String SAEUGLINGE = "zwei Angebote der Stadt für alle Familien mit einem Baby";
    private static final String SCHULKINDER = "zwei Angebote für Schulkinder mit einer der fünf Leistungen";
    private static final String TRAUER = "Urkunde und Begleitung für alle, bei denen jemand gestorben ist";
    private static final String FAMILIENKARTE = "drei Karten für alle Familien mit Kindern";
    private static final String TICKET = "zwei Tickets für dieselben Leistungen; eines genügt";
    private static final String PFLEGEGRAD = "jeder Pflegegrad zu Hause genügt für beide";
    private static final String GRUNDSCHULE = "Angebote jeder Grundschule";
    private static final String PFLEGEGRAD_ZWEI = "beide ab Pflegegrad 2 zu Hause";

    /** Leistungen mit denselben Bedingungen, mit dem Grund. */
    private static final Map<Set<String>, String> GLEICHE = Map.of(
            Set.of("elternschule-hamm-gutschein", "saeuglingstreff-elterntreff"), SAEUGLINGE,
            Set.of("digitale-endgeraete-leihe", "kommunale-bildungsbegleitung"), SCHULKINDER,
            Set.of("sterbeurkunde", "trauerbegleitung-jugendliche-eltern"), TRAUER,
            Set.of("buecherei-familienkarte", "maxipark-familienkarte", "tierpark-familienkarte"), FAMILIENKARTE,
            Set.of("deutschlandticket-sozial", "hammticket-mobil"), TICKET,
            Set.of("entlastungsbetrag-pflege", "pflegehilfsmittel"), PFLEGEGRAD,
            Set.of("ferienbetreuung-ogs", "jekits", "ogs-platz"), GRUNDSCHULE,
            Set.of("pflegesachleistung", "verhinderungspflege-kurzzeitpflege"), PFLEGEGRAD_ZWEI);

    @Test
    @DisplayName("Jede steht jemandem zu, jemandem nicht, und bleibt bei Lücken offen")
    void jede_ist_erreichbar() {
        Deckung deckung = new Deckung(Fallpruefung.REGELWERK);
        Haus.faelle().forEach(f -> deckung.nimm(Haus.familie(f)));
        for (long saat = 1; saat <= FAMILIEN; saat++) {
            deckung.nimm(familie(saat));
        }
        Set<String> fehlt = new TreeSet<>();
        Set<String> ungeprueft = ungeprueft();
        deckung.ergebnisse().forEach((l, gesehen) -> Stream.of("ja", "nein", "offen")
                .filter(w -> !gesehen.contains(w))
                .filter(w -> !w.equals("ja") || !ungeprueft.contains(l))
                .forEach(w -> fehlt.add(l + " " + w)));
        NIE_SICHER
                .keySet()
                .forEach(l -> assertThat(fehlt.remove(l + " ja")).as(l).isTrue());
        assertThat(fehlt).isEmpty();
    }

    private static Familie familie(long saat) {
        return Lesen.LESER.json(Zufallsfamilie.zu(saat).toString());
    }

    private static Set<String> ungeprueft() {
        return Fallpruefung.REGELWERK.merkmale().stream()
                .filter(m -> !m.geprueft())
                .map(Merkmal::leistung)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("Keine zwei haben dieselben Bedingungen, es sei denn mit Grund")
    void keine_zwei_sind_gleich() {
        Map<String, Set<String>> bedingungen = new TreeMap<>();
        Fallpruefung.REGELWERK.merkmale().forEach(m -> bedingungen
                .computeIfAbsent(m.leistung(), l -> new TreeSet<>())
                .add((m.begriff() == null ? m.text() : m.begriff()) + " " + (m.weg() == null ? "" : "oder")));
        Map<Set<String>, Set<String>> gleiche = new HashMap<>();
        ALLE.forEach(l -> gleiche.computeIfAbsent(bedingungen.get(l.id()), b -> new TreeSet<>())
                .add(l.id()));
        Set<Set<String>> doppelte =
                gleiche.values().stream().filter(g -> g.size() > 1).collect(Collectors.toSet());
        assertThat(doppelte).isEqualTo(GLEICHE.keySet());
    }

    @Test
    @DisplayName("Jeder gemeinsame Begriff wird genutzt")
    void kein_begriff_ist_verwaist() {
        Set<String> begriffe = new TreeSet<>();
        Haus.dateien("rules/begriffe", ".drl").values().forEach(text -> {
            Matcher m = BEGRIFF.matcher(text);
            while (m.find()) {
                begriffe.add(m.group(1));
            }
        });
        Fallpruefung.REGELWERK.merkmale().stream()
                .filter(m -> m.begriff() != null)
                .forEach(m -> begriffe.remove(m.begriff()));
        assertThat(begriffe).isEmpty();
    }

    @Test
    @DisplayName("Jede wurde in den letzten 400 Tagen geprüft")
    void pruefung_ist_frisch() {
        LocalDate grenze = LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(FRISCH);
        List<String> alt = ALLE.stream()
                .filter(l -> !l.pruefstand().am().isAfter(grenze))
                .map(Leistung::id)
                .toList();
        assertThat(alt).isEmpty();
    }

    @Test
    @DisplayName("Jeder Weg zum Antrag ist eine vollständige Adresse oder die Nummer eines Vordrucks")
    void adressen_sind_vollstaendig() {
        List<String> falsch = ALLE.stream()
                .flatMap(l -> Stream.of(l.antrag().online(), l.antrag().formular()))
                .filter(a -> a != null && !FORMULAR.matcher(a).matches() && !vollstaendig(URI.create(a)))
                .toList();
        assertThat(falsch).isEmpty();
    }

    private static boolean vollstaendig(URI adresse) {
        return adresse.getHost() != null
                && adresse.getHost().contains(".")
                && adresse.getScheme().equals("https");
    }
}
