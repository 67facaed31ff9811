package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Bedingung;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Die Bedingungen einer Leistung mit ihrer Wahrheit; die entscheidenden zuerst. */
final class Bedingungsliste {
    private final Lauf lauf;
    private final List<Merkmal> merkmale;
    private final Zusammenfassung zusammenfassung;

    Bedingungsliste(Regelbestand bestand, Lauf lauf, int leistung) {
        this.lauf = lauf;
        merkmale = bestand.merkmale(leistung);
        zusammenfassung = new Zusammenfassung(bestand, lauf.pruefung());
    }

    List<Bedingung> alle(Wahrheit status) {
        List<Bedingung> liste = new ArrayList<>();
        for (Merkmal m : merkmale) {
            nimm(liste, m, 0, null);
            for (Person p : lauf.lage().personen()) {
                nimm(liste, m, p.nummer(), p.id());
            }
        }
        liste.sort(Comparator.comparingInt(b -> rang(b, status)));
        return liste;
    }

    private void nimm(List<Bedingung> liste, Merkmal m, int platz, String person) {
        Wahrheit w = zusammenfassung.wahrheit(m, platz, false);
        if (w != null) {
            liste.add(new Bedingung(m.id(), person, w, m.norm(), m.text(), m.weg()));
        }
    }

    /** Entscheidend ist, was den Status gibt; Alternativen kommen nach den Pflichten. */
    private static int rang(Bedingung b, Wahrheit status) {
        boolean entscheidet = status.istNein()
                ? b.wahrheit().istNein()
                : status.istOffen() ? b.wahrheit().istOffen() : b.wahrheit().istJa();
        return entscheidet ? (b.weg() == null ? 0 : 1) : 2;
    }

    /** Was auf diesem Platz trotz nicht erfuellter Merkmale sichtbar bleibt. */
    Merkmal.Anzeige anzeige(int platz) {
        Merkmal.Anzeige strengste = Merkmal.Anzeige.ZEIGEN;
        for (Merkmal m : merkmale) {
            Wahrheit w = zusammenfassung.wahrheit(m, platz, true);
            boolean zaehlt = w != null && w.istNein() && m.weg() == null;
            strengste = zaehlt && m.anzeige().compareTo(strengste) > 0 ? m.anzeige() : strengste;
        }
        return strengste;
    }
}
