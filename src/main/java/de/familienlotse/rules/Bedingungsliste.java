package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Bedingung;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Die Bedingungen einer Leistung mit ihrer Wahrheit; die entscheidenden zuerst. */
final class Bedingungsliste {
    private static final int UNERFUELLT = 1000;

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
        Map<String, Integer> ferne = ferne(liste);
        liste.sort(Comparator.comparingInt((Bedingung b) -> rang(b, status))
                .thenComparingInt(b -> ferne.getOrDefault(b.person(), 0)));
        return liste;
    }

    /** Wie weit jede Person vom Anspruch entfernt ist: wem am wenigsten fehlt, dessen Gruende zaehlen zuerst. */
    private static Map<String, Integer> ferne(List<Bedingung> liste) {
        Map<String, Integer> ferne = new HashMap<>();
        for (Bedingung b : liste) {
            if (b.person() != null && !b.wahrheit().istJa()) {
                ferne.merge(b.person(), b.wahrheit().istNein() ? UNERFUELLT : 1, Integer::sum);
            }
        }
        return ferne;
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

    /** Was auf diesem Platz trotz nicht erfuellter Pflichten sichtbar bleibt. */
    Merkmal.Anzeige anzeige(int platz) {
        Merkmal.Anzeige strengste = Merkmal.Anzeige.ZEIGEN;
        for (Merkmal m : merkmale) {
            strengste = m.weg() == null ? strenger(strengste, anzeige(m, platz)) : strengste;
        }
        return strengste;
    }

    /** Dasselbe auch mit den Wegen: scheitern alle, entscheidet der mildeste. */
    Merkmal.Anzeige anzeigeMitWegen(int platz) {
        Map<String, Merkmal.Anzeige> wege = new HashMap<>();
        for (Merkmal m : merkmale) {
            if (m.weg() != null) {
                wege.merge(m.weg(), anzeige(m, platz), Bedingungsliste::strenger);
            }
        }
        Merkmal.Anzeige mildester =
                wege.values().stream().min(Comparator.naturalOrder()).orElse(Merkmal.Anzeige.ZEIGEN);
        return strenger(anzeige(platz), mildester);
    }

    private Merkmal.Anzeige anzeige(Merkmal m, int platz) {
        Wahrheit w = zusammenfassung.wahrheit(m, platz, true);
        return w != null && w.istNein() ? m.anzeige() : Merkmal.Anzeige.ZEIGEN;
    }

    private static Merkmal.Anzeige strenger(Merkmal.Anzeige a, Merkmal.Anzeige b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
