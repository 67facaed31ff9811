package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Antrag;
import de.familienlotse.rules.Einordnung;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Merkmal;
import de.familienlotse.rules.Pruefstand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final List<String> fehler = new ArrayList<>();

    @Test
    @DisplayName("Ebene, Kategorie und Lebensphasen kommen aus festen Listen")
    void worte_aus_listen() {
        for (Leistung l : ALLE) {
            Einordnung e = l.einordnung();
            pruefe(l, EBENEN.contains(l.ebene()), "Ebene " + l.ebene());
            pruefe(l, LEBENSPHASEN.containsAll(e.lebensphasen()), "Lebensphasen " + e.lebensphasen());
            pruefe(l, KATEGORIEN.contains(e.kategorie()), "Kategorie " + e.kategorie());
            pruefe(l, e.leika() == null || e.leika().matches("99\\d{12}"), "Schlüssel " + e.leika());
        }
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("Ein Eintrag mit einer ungeprüften Bedingung ist ungeprüft; ein Satz sagt, was warum offen ist")
    void status_folgt_den_bedingungen() {
        Set<String> ungeprueft = Fallpruefung.REGELWERK.merkmale().stream()
                .filter(m -> !m.geprueft())
                .map(Merkmal::leistung)
                .collect(Collectors.toSet());
        for (Leistung l : ALLE) {
            Pruefstand p = l.pruefstand();
            pruefe(l, !(p.bestaetigt() && ungeprueft.contains(l.id())), "hat eine ungeprüfte Bedingung");
            pruefe(l, (p.offen() == null) == p.bestaetigt(), "Status " + p.status() + ", offen: " + p.offen());
            pruefe(l, p.offen() == null || p.offen().endsWith("."), "offen ist kein Satz: " + p.offen());
        }
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("Jeder Eintrag nennt Prüftag und Quellen")
    void pruefstand_ist_belegt() {
        for (Leistung l : ALLE) {
            Pruefstand p = l.pruefstand();
            pruefe(l, p.am() != null && !p.am().isAfter(Haus.HEUTE), "Prüftag " + p.am());
            pruefe(l, !p.quelle().isEmpty(), "keine Quelle");
            pruefe(l, Set.copyOf(p.quelle()).size() == p.quelle().size(), "eine Quelle steht zweimal da");
        }
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("Jeder Eintrag nennt Träger, Kategorie, Zielgruppe, Lebensphase und einen englischen Text")
    void eintrag_ist_vollstaendig() {
        for (Leistung l : ALLE) {
            Einordnung e = l.einordnung();
            pruefe(l, !l.kurz().isBlank(), "kein Kurztext");
            pruefe(l, da(e.traeger()) && da(e.zielgruppe()), "Träger oder Zielgruppe fehlt");
            pruefe(l, !e.lebensphasen().isEmpty(), "keine Lebensphase");
            pruefe(l, da(l.englisch().name()) && da(l.englisch().kurz()), "kein englischer Text");
        }
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("Wohin ein Antrag führt, ist eine Adresse, kein Kürzel eines Vordrucks")
    void antrag_fuehrt_zu_einer_adresse() {
        for (Leistung l : ALLE) {
            Antrag a = l.antrag();
            pruefe(l, a == null || adresse(a.online()), "online ist keine Adresse");
            pruefe(l, a == null || adresse(a.formular()), "formular ist keine Adresse");
        }
        assertThat(ALLE).hasSize(292);
        assertThat(fehler).isEmpty();
    }

    private static boolean adresse(String text) {
        return text == null || text.matches("https://[a-z0-9.-]+\\.[a-z]{2,}(/\\S*)?");
    }

    private static boolean da(String text) {
        return text != null && !text.isBlank();
    }

    private void pruefe(Leistung l, boolean gut, String sonst) {
        if (!gut) {
            fehler.add(l.id() + ": " + sonst);
        }
    }
}
