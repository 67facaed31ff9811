package de.familienlotse.bench;

import de.familienlotse.comparison.Kasse;
import de.familienlotse.comparison.Verlaufsfrage;
import de.familienlotse.comparison.Verlaufsrechner;
import de.familienlotse.faelle.Faelle;
import de.familienlotse.findings.Befunde;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Lesen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Misst einen Verlauf von 121 Punkten ueber alle Leistungen gegen dieselben Punkte als neue Pruefungen. */
final class Verlaufsmessung {
    private static final int AUFWAERMEN = 15;
    private static final int RUNDEN = 25;
    private static final int SCHRITT = 50;
    private static final int HOECHSTENS = 6000;

    private Verlaufsmessung() {}

    static void miss(Regelwerk regelwerk) {
        ObjectNode anfrage = Familien.anfrage();
        List<Familie> punkte = new ArrayList<>();
        for (int x = 0; x <= HOECHSTENS; x += SCHRITT) {
            ((ObjectNode) anfrage.at("/erwachsene/1/taetigkeiten/0")).put("brutto", x).remove("netto");
            punkte.add(Lesen.LESER.json(Faelle.json(anfrage)));
        }
        String person = anfrage.at("/erwachsene/1/id").asString();
        Verlaufsfrage frage = new Verlaufsfrage(
                Eingabebaum.json(Faelle.json(anfrage)),
                "erwachsene/" + person + "/taetigkeiten/0/brutto",
                BigDecimal.ZERO,
                BigDecimal.valueOf(HOECHSTENS),
                BigDecimal.valueOf(SCHRITT));
        Verlaufsrechner rechner = new Verlaufsrechner(Lesen.LESER);
        Wettlauf lauf = new Wettlauf(1, AUFWAERMEN, RUNDEN)
                .mit("121 neue Prüfungen", () -> punkte.stream().map(regelwerk::pruefe).mapToInt(b -> b.befunde().size()).sum())
                .mit("121 neue Prüfungen, nur das Geld", () -> einzeln(regelwerk, punkte))
                .mit("121 Punkte in einer Sitzung", () -> sitzung(regelwerk, punkte))
                .mit("121 Punkte in einer Sitzung, nur das Geld", () -> geld(regelwerk, punkte))
                .mit("ganzer Verlauf mit Klippen", () -> rechner.rechne(regelwerk, frage));
        lauf.laufe();
        System.out.println(lauf.tabelle());
    }

    private static Object einzeln(Regelwerk regelwerk, List<Familie> punkte) {
        int summe = 0;
        for (Familie f : punkte) {
            try (Sitzung neu = new Sitzung(regelwerk)) {
                summe += neu.geld(f).wege().size();
            }
        }
        return summe;
    }

    private static Object sitzung(Regelwerk regelwerk, List<Familie> punkte) {
        List<Befunde> alle = new ArrayList<>();
        try (Sitzung s = new Sitzung(regelwerk)) {
            punkte.forEach(f -> alle.add(s.aendere(f)));
        }
        return alle;
    }

    private static Object geld(Regelwerk regelwerk, List<Familie> punkte) {
        List<Kasse> alle = new ArrayList<>();
        try (Sitzung s = new Sitzung(regelwerk)) {
            punkte.forEach(f -> alle.add(Kasse.von(s.geld(f))));
        }
        return alle;
    }
}
