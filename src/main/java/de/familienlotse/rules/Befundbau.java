package de.familienlotse.rules;

import de.familienlotse.calculation.Haushaltseinkommen;
import de.familienlotse.calculation.Zufluesse;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Haushaltsgeld;
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
    static final Comparator<Befund> ORDNUNG = Befundbau::vergleiche;

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
        Befund[] alle = alle(betraege);
        var ausblick = new Ausblickbau(regelwerk, lauf, betraege, alle).baue();
        List<Befund> befunde = sortiert(alle);
        Map<String, Befund> je = new LinkedHashMap<>();
        befunde.forEach(b -> je.put(b.leistung(), b));
        Nebenzahlungen daneben = new Nebenzahlungen(regelwerk.wege(), je, lauf.lage());
        return new Befunde(
                lauf.lage().tag(),
                regelwerk.version(),
                regelwerk.stand(),
                befunde,
                Haushaltseinkommen.von(betraege.rechnungen(), daneben.zufluesse(), daneben.bezogen()),
                wege(je, betraege, daneben),
                daneben.betraege(),
                new Fragenrang(regelwerk, lauf.lage().familie()).ordne(befunde),
                ausblick);
    }

    /** Nur das Geld: dazu werden die Leistungen der Wege und daneben gebraucht. */
    Haushaltsgeld geld() {
        Betraege betraege = new Betraege(lauf, werteAus);
        Map<String, Befund> je = new LinkedHashMap<>();
        regelwerk.wege().alle().stream()
                .map(l -> new Leistungsbefund(
                                regelwerk.bestand(),
                                lauf,
                                betraege,
                                regelwerk.bestand().platz(l))
                        .baue())
                .sorted(ORDNUNG)
                .forEach(b -> je.put(b.leistung(), b));
        Nebenzahlungen daneben = new Nebenzahlungen(regelwerk.wege(), je, lauf.lage());
        return new Haushaltsgeld(
                Haushaltseinkommen.von(betraege.rechnungen(), daneben.zufluesse(), daneben.bezogen()),
                wege(je, betraege, daneben),
                daneben.betraege());
    }

    /** In der Reihenfolge des Registers; null bei einem Begriff. */
    private Befund[] alle(Betraege betraege) {
        List<Leistung> leistungen = regelwerk.bestand().leistungen();
        Befund[] alle = new Befund[leistungen.size()];
        for (int i = 0; i < alle.length; i++) {
            if (!leistungen.get(i).begriff()) {
                alle[i] = new Leistungsbefund(regelwerk.bestand(), lauf, betraege, i).baue();
            }
        }
        return alle;
    }

    private static List<Befund> sortiert(Befund[] alle) {
        List<Befund> befunde = new ArrayList<>(alle.length);
        for (Befund b : alle) {
            if (b != null) {
                befunde.add(b);
            }
        }
        befunde.sort(ORDNUNG);
        return befunde;
    }

    /** Kommt Einkommen hinzu, werden die Wege mit ihm noch einmal gerechnet. */
    private List<Weg> wege(Map<String, Befund> befunde, Betraege betraege, Nebenzahlungen daneben) {
        Wegregister register = regelwerk.wege();
        Zufluesse z = daneben.zufluesse();
        Map<String, Befund> danach = z.leer()
                ? befunde
                : new Folgelauf(regelwerk.bestand(), register)
                        .befunde(lauf, betraege.rechnungen().lage(), z);
        return new Wegbau(register, danach, daneben.betraege()).baue();
    }

    private static int vergleiche(Befund a, Befund b) {
        int nach = a.ergebnis().compareTo(b.ergebnis());
        nach = nach == 0 ? hoechstens(b).compareTo(hoechstens(a)) : nach;
        return nach == 0 ? a.leistung().compareTo(b.leistung()) : nach;
    }

    private static BigDecimal hoechstens(Befund b) {
        return b.betrag() == null ? BigDecimal.ZERO : b.betrag().bis();
    }
}
