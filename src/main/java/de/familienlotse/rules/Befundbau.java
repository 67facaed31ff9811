package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Haushaltsgeld;
import de.familienlotse.value.SpaeteListe;
import java.util.List;
import java.util.function.UnaryOperator;

/** Macht aus einem Lauf die Antwort: Befunde, Wege; Bedingungen, naechste Fragen und Ausblick, sobald sie jemand liest. */
final class Befundbau {
    private static final Haushaltsgeld UNGEFRAGT = new Haushaltsgeld(null, List.of(), List.of(), List.of());

    private final Regelwerk regelwerk;
    private final Lauf lauf;
    private final Betraege betraege;
    private final Befundliste liste;

    /** {@code werteAus}: wie ein eigener Lauf des Regelfalls ausgewertet wird. */
    Befundbau(Regelwerk regelwerk, Lauf lauf, UnaryOperator<Lauf> werteAus) {
        this.regelwerk = regelwerk;
        this.lauf = lauf;
        betraege = new Betraege(lauf, werteAus);
        liste = new Befundliste(regelwerk.bestand(), lauf, betraege);
    }

    /** Die ganze Antwort. */
    Befunde baue() {
        return baue(Auswahl.ALLE);
    }

    /** Die Antwort auf die Frage nach einigen Leistungen: das Geld nur, wenn eine von ihnen einen Weg ausmacht. */
    Befunde baue(Auswahl auswahl) {
        List<Befund> befunde = liste.sortiert(auswahl, regelwerk.nachId());
        Haushaltsgeld geld = auswahl.trifft(regelwerk.wege().leistungen(), regelwerk.bestand()) ? geld() : UNGEFRAGT;
        return new Befunde(
                lauf.lage().tag(),
                regelwerk.version(),
                regelwerk.stand(),
                befunde,
                geld.einkommen(),
                geld.wege(),
                geld.daneben(),
                geld.faelle(),
                new SpaeteListe<>(
                        lauf.sperre(),
                        () -> new Fragenrang(regelwerk, lauf.lage().familie()).ordne(befunde)),
                new SpaeteListe<>(
                        lauf.sperre(), () -> new Ausblickbau(regelwerk, lauf, betraege, liste, auswahl).baue()));
    }

    /** Nur das Geld: dazu werden die Leistungen der Wege und daneben gebraucht. */
    Haushaltsgeld geld() {
        return new Geldbau(regelwerk, lauf, betraege, liste.je(regelwerk.wege().alle())).baue();
    }
}
