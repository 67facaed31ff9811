package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import java.util.ArrayList;
import java.util.List;

/** Macht aus einem Lauf die Antwort: Befunde, Wege, naechste Fragen. */
final class Befundbau {
    private final Regelwerk regelwerk;
    private final Lauf lauf;

    Befundbau(Regelwerk regelwerk, Lauf lauf) {
        this.regelwerk = regelwerk;
        this.lauf = lauf;
    }

    Befunde baue() {
        List<Befund> befunde = new ArrayList<>();
        Betraege betraege = new Betraege(lauf);
        List<Leistung> leistungen = regelwerk.bestand().leistungen();
        for (int i = 0; i < leistungen.size(); i++) {
            if (!leistungen.get(i).begriff()) {
                befunde.add(new Leistungsbefund(regelwerk.bestand(), lauf, betraege, i).baue());
            }
        }
        return new Befunde(
                lauf.lage().tag(),
                regelwerk.version(),
                regelwerk.stand(),
                befunde,
                new Wegbau(befunde).baue(),
                new Fragenrang(regelwerk.fragen()).ordne(befunde));
    }
}
