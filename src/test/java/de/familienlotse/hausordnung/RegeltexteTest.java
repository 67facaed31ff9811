package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Merkmal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H5 und H6: Regeltexte")
class RegeltexteTest {
    private static final String STELLE =
            "(?:(?: (?:Abs\\.|Satz|Nr\\.|Buchst\\.) [0-9a-z]+(?:, [0-9a-z]+| bis [0-9a-z]+| und [0-9a-z]+)*)*"
                    + "(?:, Abs\\. [0-9a-z]+)*)";
    private static final String GESETZ =
            " (?:[A-Z][A-Za-zäöü]*(?:G|V|VO|B|PO|Biz)|SGB [IVX]+|InsO|AO|AO-SF|AO-GS|APO-S I|APO-WbK)";
    private static final String EINZELN = "§ [0-9]+[a-z]?" + STELLE + GESETZ;
    private static final String MEHRERE = "§§ [0-9]+[a-z]?(?:(?:, | bis )[0-9]+[a-z]?)+" + GESETZ;

    /** Wo kein Gesetz die Leistung traegt: Programm, Erlass, Satzung oder freiwilliges Angebot mit Namen. */
    private static final String BENANNT =
            "(?:Angebot|Programm|Landesprogramm|Bundesprogramm|Erlass|Satzung|Richtlinie|Tarif|Gebührenordnung|Benutzungsordnung|Beschluss)"
                    + " [^;§.]+";

    private static final String STELLEN = "(?:" + EINZELN + "|" + MEHRERE + "|" + BENANNT + ")";

    /** Eine oder mehrere Fundstellen, mit Semikolon getrennt. */
    static final Pattern NORM = Pattern.compile(STELLEN + "(?:; " + STELLEN + ")*");

    private static final Pattern REGEL = Pattern.compile("rule \"([^\"]+)\"\\s+((?:@\\w+\\( \"[^\"]*\" \\)\\s+)+)when");
    private static final Pattern THEN = Pattern.compile("\\nthen\\n(.*?)\\nend", Pattern.DOTALL);
    private static final Pattern NOTIZ = Pattern.compile("pruefung\\.notiere\\(kcontext, (\\$\\w+, )?\\$wahr\\);");
    private static final Pattern ZAHL = Pattern.compile("(?<![A-Za-z_])[0-9]{2,}");

    @Test
    @DisplayName("H5: Leistung, Bedingung und Norm stehen an jeder Regel; die Leistung ist Ordner, Datei und Paket")
    void jede_regel_sagt_wohin_sie_gehoert() {
        List<String> fehler = new ArrayList<>();
        Haus.dateien("rules", ".drl").forEach((pfad, text) -> {
            String leistung = Haus.ordner(pfad);
            pruefe(
                    pfad.getFileName().toString().equals(leistung + ".drl"),
                    pfad + " heißt nicht wie ihr Ordner",
                    fehler);
            String paket = "package de.familienlotse.regeln." + leistung.replace('-', '_');
            pruefe(text.lines().findFirst().orElse("").trim().equals(paket), pfad + " liegt nicht in " + paket, fehler);
            Matcher m = REGEL.matcher(text);
            int gelesen = 0;
            while (m.find()) {
                gelesen++;
                boolean eigene = m.group(2).contains("@leistung( \"" + leistung + "\" )");
                boolean begriff = m.group(2).contains("@begriff( \"") && pfad.startsWith("rules/begriffe");
                pruefe(eigene || begriff, pfad + ": " + m.group(1), fehler);
            }
            pruefe(
                    gelesen == text.lines().filter(z -> z.startsWith("rule ")).count(),
                    pfad + " Regeln unlesbar",
                    fehler);
        });
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("H5: Jede Norm ist in einer Schreibweise genannt, jede Kennung einmal je Leistung")
    void normen_und_kennungen() {
        List<String> fehler = new ArrayList<>();
        Set<String> kennungen = new TreeSet<>();
        List<Merkmal> merkmale = Fallpruefung.REGELWERK.merkmale();
        assertThat(merkmale).isNotEmpty();
        for (Merkmal m : merkmale) {
            String regel = m.leistung() + "/" + m.id();
            pruefe(NORM.matcher(m.norm()).matches(), regel + ": " + m.norm(), fehler);
            pruefe(kennungen.add(regel), regel + " gibt es doppelt", fehler);
            pruefe(m.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), regel + " ist keine Kennung", fehler);
            pruefe(m.text().endsWith("."), regel + " ist kein Satz: " + m.text(), fehler);
        }
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("H6: Keine Zahl und kein Datum in der Logik einer Regel")
    void keine_zahlen_in_regeln() {
        List<String> fehler = new ArrayList<>();
        Haus.dateien("rules", ".drl").forEach((pfad, text) -> text.lines()
                .filter(z -> !z.startsWith("rule ") && !z.trim().startsWith("@"))
                .map(z -> z.replaceAll("\"[a-z0-9.-]+\"", ""))
                .filter(z -> ZAHL.matcher(z).find())
                .forEach(z -> fehler.add(pfad + ": " + z.trim())));
        assertThat(fehler).isEmpty();
    }

    @Test
    @DisplayName("H6: Eine Regel notiert eine Wahrheit und tut sonst nichts")
    void jede_regel_notiert_nur() {
        List<String> fehler = new ArrayList<>();
        Haus.dateien("rules", ".drl").forEach((pfad, text) -> THEN.matcher(text)
                .results()
                .filter(m -> !NOTIZ.matcher(m.group(1).trim()).matches())
                .forEach(m -> fehler.add(pfad + ": " + m.group(1).trim())));
        assertThat(fehler).isEmpty();
    }

    private static void pruefe(boolean gut, String sonst, List<String> fehler) {
        if (!gut) {
            fehler.add(sonst);
        }
    }
}
