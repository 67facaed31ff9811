package de.familienlotse.rules;

import de.familienlotse.calculation.Zufluesse;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Weg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Macht aus einem Lauf die Antwort: Befunde, Wege, naechste Fragen. */
final class Befundbau {
    /** Das Sichere zuerst, darin das meiste Geld. */
    static final Comparator<Befund> ORDNUNG = Comparator.comparing(Befund::ergebnis)
            .thenComparing(Comparator.comparing(Befundbau::hoechstens).reversed())
            .thenComparing(Befund::leistung);

    private final Regelwerk regelwerk;
    private final Lauf lauf;
    private final UnaryOperator<Lauf> werteAus;

    /** {@code werteAus}: wie ein eigener Lauf des Regelfalls ausgewertet wird. */
    Befundbau(Regelwerk regelwerk, Lauf lauf, UnaryOperator<Lauf> werteAus) {
        this.regelwerk = regelwerk;
        this.lauf = lauf;
        this.werteAus = werteAus;
    }

    Befunde baue() {
        Betraege betraege = new Betraege(lauf, werteAus);
        List<Befund> befunde = befunde(betraege);
        var ausblick = new Ausblickbau(regelwerk, lauf, betraege, befunde).baue();
        befunde.sort(ORDNUNG);
        Map<String, Befund> je = new LinkedHashMap<>();
        befunde.forEach(b -> je.put(b.leistung(), b));
        return new Befunde(
                lauf.lage().tag(),
                regelwerk.version(),
                regelwerk.stand(),
                befunde,
                wege(je, betraege),
                new Fragenrang(regelwerk, lauf.lage().familie()).ordne(befunde),
                ausblick);
    }

    /** In der Reihenfolge des Registers. */
    private List<Befund> befunde(Betraege betraege) {
        List<Befund> befunde = new ArrayList<>();
        List<Leistung> leistungen = regelwerk.bestand().leistungen();
        for (int i = 0; i < leistungen.size(); i++) {
            if (!leistungen.get(i).begriff()) {
                befunde.add(new Leistungsbefund(regelwerk.bestand(), lauf, betraege, i).baue());
            }
        }
        return befunde;
    }

    /** Kommt Einkommen hinzu, werden die Wege mit ihm noch einmal gerechnet. */
    private List<Weg> wege(Map<String, Befund> befunde, Betraege betraege) {
        Wegregister register = regelwerk.wege();
        Nebenzahlungen daneben = new Nebenzahlungen(register, befunde, lauf.lage());
        Zufluesse z = daneben.zufluesse();
        Map<String, Befund> danach = z.leer()
                ? befunde
                : new Folgelauf(regelwerk.bestand(), register)
                        .befunde(lauf, betraege.rechnungen().lage(), z);
        return new Wegbau(register, danach, daneben.betraege()).baue();
    }

    private static BigDecimal hoechstens(Befund b) {
        return b.betrag() == null ? BigDecimal.ZERO : b.betrag().bis();
    }
}
