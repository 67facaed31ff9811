package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Fakt;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ordnet die naechsten Fragen. Jede offene Leistung verteilt ihr Gewicht gleich auf die Fragen, die ihr fehlen: wer eine Leistung
 * allein klaert, zaehlt mehr als eine von vielen. Bei Gleichstand gilt die Reihenfolge des Fragebogens.
 */
final class Fragenrang {
    private final Regelwerk regelwerk;
    private final Fragenziele ziele;
    private final long[] gewicht;
    private final int[] entscheidet;
    private final int[] genanntVon;
    private final int[] gezaehltVon;
    private final int[] zaehlende;
    private int nummer;

    Fragenrang(Regelwerk regelwerk, Familie familie) {
        this.regelwerk = regelwerk;
        ziele = new Fragenziele(regelwerk.fragen(), familie);
        int fragen = regelwerk.fragen().fragen().size();
        gewicht = new long[fragen];
        entscheidet = new int[fragen];
        genanntVon = new int[fragen];
        gezaehltVon = new int[fragen];
        zaehlende = new int[fragen];
    }

    List<NaechsteFrage> ordne(List<Befund> befunde) {
        for (Befund b : befunde) {
            if (!b.fehlt().leer()) {
                nummer++;
                verteile(b);
            }
        }
        List<List<String>> fakten = ziele.fakten();
        return IntStream.range(0, gewicht.length)
                .filter(i -> entscheidet[i] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> gewicht[i]).reversed())
                .map(i -> new NaechsteFrage(
                        regelwerk.fragen().fragen().get(i).id(),
                        fakten.get(i),
                        entscheidet[i],
                        Gewicht.euro(gewicht[i])))
                .toList();
    }

    private void verteile(Befund b) {
        int anzahl = 0;
        for (Fakt f : b.fehlt().liste()) {
            Fragenziele.Ziel ziel = ziele.zu(f);
            if (ziel == Fragenziele.KEINES) {
                continue;
            }
            nenne(ziel.platz());
            for (int platz : ziel.zaehlt()) {
                nenne(platz);
                if (gezaehltVon[platz] != nummer) {
                    gezaehltVon[platz] = nummer;
                    zaehlende[anzahl++] = platz;
                }
            }
        }
        for (int i = 0; i < anzahl; i++) {
            gewicht[zaehlende[i]] += Gewicht.von(b, geldleistung(b)) / anzahl;
        }
    }

    private void nenne(int platz) {
        if (genanntVon[platz] != nummer) {
            genanntVon[platz] = nummer;
            entscheidet[platz]++;
        }
    }

    private boolean geldleistung(Befund b) {
        Regelbestand bestand = regelwerk.bestand();
        Leistung l = bestand.leistungen().get(bestand.platz(b.leistung()));
        return !l.betrag().art().equals(Betragsregel.KEINER);
    }
}
