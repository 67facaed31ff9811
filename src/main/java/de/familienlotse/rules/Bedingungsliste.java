package de.familienlotse.rules;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Die Bedingungen einer Leistung mit ihrer Wahrheit; die entscheidenden zuerst. */
final class Bedingungsliste {
    private static final int UNERFUELLT = 1000;
    /** Mehr als jede Ferne. */
    private static final long FERNE = 1L << 24;
    /** Mehr als jede Stelle der Liste. */
    private static final long STELLEN = 1L << 24;

    private final Lauf lauf;
    private final List<Merkmal> alle;
    private final List<Merkmal> merkmale;
    private final Verbund verbund;
    private final Zusammenfassung zusammenfassung;

    Bedingungsliste(Regelbestand bestand, Lauf lauf, int leistung) {
        this.lauf = lauf;
        alle = bestand.merkmale();
        merkmale = bestand.merkmale(leistung);
        verbund = bestand.verbund(leistung);
        zusammenfassung = new Zusammenfassung(bestand, lauf.pruefung());
    }

    List<Bedingung> alle(Wahrheit status) {
        int plaetze = lauf.pruefung().plaetze();
        int[] ferne = ferne(plaetze);
        long[] ordnung = new long[merkmale.size() * plaetze];
        int n = 0;
        for (int i = 0; i < ordnung.length; i++) {
            Merkmal m = merkmale.get(i / plaetze);
            Wahrheit w = wahrheit(m, i % plaetze);
            if (w != null) {
                ordnung[n++] = (rang(m, w, status) * FERNE + ferne[i % plaetze]) * STELLEN + i;
            }
        }
        Arrays.sort(ordnung, 0, n);
        List<Bedingung> liste = new ArrayList<>(n);
        for (int k = 0; k < n; k++) {
            int i = (int) (ordnung[k] % STELLEN);
            liste.add(bedingung(merkmale.get(i / plaetze), i % plaetze));
        }
        return liste;
    }

    /** Wie weit jede Person vom Anspruch entfernt ist: wem am wenigsten fehlt, dessen Gruende zaehlen zuerst. */
    private int[] ferne(int plaetze) {
        int[] ferne = new int[plaetze];
        for (Merkmal m : merkmale) {
            for (int platz = 1; platz < plaetze; platz++) {
                Wahrheit w = wahrheit(m, platz);
                ferne[platz] += w == null || w.istJa() ? 0 : w.istNein() ? UNERFUELLT : 1;
            }
        }
        return ferne;
    }

    private Wahrheit wahrheit(Merkmal m, int platz) {
        return zusammenfassung.wahrheit(m.nummer(), platz, false);
    }

    private Bedingung bedingung(Merkmal m, int platz) {
        String person = platz == 0 ? null : lauf.lage().person(platz).id();
        return new Bedingung(m.id(), person, wahrheit(m, platz), m.norm(), m.text(), m.weg());
    }

    /** Entscheidend ist, was den Status gibt; Alternativen kommen nach den Pflichten. */
    private static long rang(Merkmal m, Wahrheit w, Wahrheit status) {
        boolean entscheidet = status.istNein() ? w.istNein() : status.istOffen() ? w.istOffen() : w.istJa();
        return entscheidet ? (m.weg() == null ? 0 : 1) : 2;
    }

    /** Was auf diesem Platz trotz nicht erfuellter Pflichten sichtbar bleibt. */
    Merkmal.Anzeige anzeige(int platz) {
        return strengste(verbund.pflicht(), platz);
    }

    /** Dasselbe auch mit den Wegen: scheitern alle, entscheidet der mildeste. */
    Merkmal.Anzeige anzeigeMitWegen(int platz) {
        Merkmal.Anzeige mildester = null;
        for (int[] weg : verbund.wege()) {
            Merkmal.Anzeige hier = strengste(weg, platz);
            mildester = mildester == null || hier.compareTo(mildester) < 0 ? hier : mildester;
        }
        Merkmal.Anzeige pflicht = anzeige(platz);
        return mildester == null ? pflicht : strenger(pflicht, mildester);
    }

    private Merkmal.Anzeige strengste(int[] nummern, int platz) {
        Merkmal.Anzeige strengste = Merkmal.Anzeige.ZEIGEN;
        for (int nummer : nummern) {
            Wahrheit w = zusammenfassung.wahrheit(nummer, platz, true);
            if (w != null && w.istNein()) {
                strengste = strenger(strengste, alle.get(nummer).anzeige());
            }
        }
        return strengste;
    }

    private static Merkmal.Anzeige strenger(Merkmal.Anzeige a, Merkmal.Anzeige b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
