package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Merkmal;
import de.familienlotse.rules.Pruefstand;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H16: Jeder Registereintrag ist vollständig und ehrlich")
class RegisterTest {
    private static final Set<String> EBENEN = Set.of("bund", "land", "hamm", "traeger");
    private static final Set<String> KATEGORIEN = Set.of(
            "geld",
            "beratung",
            "betreuung",
            "bildung",
            "gesundheit",
            "pflege",
            "recht",
            "wohnen",
            "freizeit",
            "dokumente",
            "arbeit",
            "integration",
            "ermaessigung");
    private static final Set<String> LEBENSPHASEN = Set.of(
            "kinderwunsch",
            "schwangerschaft",
            "geburt",
            "0-3",
            "kita",
            "grundschule",
            "weiterfuehrende-schule",
            "uebergang-schule-beruf",
            "ausbildung-studium",
            "trennung",
            "alleinerziehend",
            "krankheit-behinderung-pflege",
            "tod",
            "zuwanderung-asyl",
            "armut-schulden",
            "wohnen",
            "querschnitt");

    private static final List<Leistung> ALLE = Fallpruefung.REGELWERK.leistungen();

    @Test
    @DisplayName("Ebene, Kategorie und Lebensphasen kommen aus festen Listen")
    void worte_aus_listen() {
        assertThat(ALLE).isNotEmpty().allSatisfy(l -> {
            assertThat(EBENEN).as(l.id()).contains(l.ebene());
            assertThat(LEBENSPHASEN).as(l.id()).containsAll(l.einordnung().lebensphasen());
            assertThat(Stream.ofNullable(l.einordnung().kategorie())).as(l.id()).allMatch(KATEGORIEN::contains);
            assertThat(Stream.ofNullable(l.einordnung().leika())).as(l.id()).allMatch(k -> k.matches("99\\d{12}"));
        });
    }

    @Test
    @DisplayName("Ein Eintrag ist genau dann ungeprüft, wenn eine Bedingung es ist; dann sagt ein Satz warum")
    void status_folgt_den_bedingungen() {
        Set<String> ungeprueft = Fallpruefung.REGELWERK.merkmale().stream()
                .filter(m -> !m.geprueft())
                .map(Merkmal::leistung)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> gemeldet = ALLE.stream()
                .filter(l -> !l.pruefstand().bestaetigt())
                .map(Leistung::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(gemeldet).isEqualTo(ungeprueft);
        assertThat(ALLE).allSatisfy(l -> {
            Pruefstand p = l.pruefstand();
            assertThat(p.offen() != null).as(l.id()).isEqualTo(!p.bestaetigt());
            assertThat(Stream.ofNullable(p.offen())).as(l.id()).allMatch(o -> o.endsWith("."));
        });
    }

    @Test
    @DisplayName("Jeder Eintrag nennt Prüftag und Quellen")
    void pruefstand_ist_belegt() {
        assertThat(ALLE).allSatisfy(l -> {
            assertThat(l.pruefstand().am()).as(l.id()).isNotNull().isBeforeOrEqualTo(Haus.HEUTE);
            assertThat(l.pruefstand().quelle()).as(l.id()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName("Jeder Eintrag nennt Träger, Kategorie, Zielgruppe, Lebensphase und einen englischen Text")
    void eintrag_ist_vollstaendig() {
        assertThat(ALLE).allSatisfy(l -> {
            assertThat(l.einordnung().traeger()).as(l.id()).isNotBlank();
            assertThat(l.einordnung().kategorie()).as(l.id()).isNotBlank();
            assertThat(l.einordnung().zielgruppe()).as(l.id()).isNotBlank();
            assertThat(l.einordnung().lebensphasen()).as(l.id()).isNotEmpty();
            assertThat(l.englisch().name()).as(l.id()).isNotBlank();
            assertThat(l.englisch().kurz()).as(l.id()).isNotBlank().endsWith(".");
        });
    }
}
