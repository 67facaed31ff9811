package de.familienlotse.rules;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.value.Wahrheit;
import java.util.Arrays;
import java.util.List;

/** Die Bedingungen der Leistungen eines Laufs mit ihrer Wahrheit; die entscheidenden zuerst. Nicht gleichzeitig nutzbar. */
final class Bedingungsliste {
    private static final int UNERFUELLT = 1000;
    /** Eine Ordnungszahl: Rang, Ferne, Stelle des Merkmals, Platz der Person. */
    private static final int FERNE = 24;

    private static final int STELLE = 16;
    private static final int PLATZ = 16;

    private final Regelbestand bestand;
    private final Lauf lauf;
    private final Pruefung pruefung;
    private final int[] ferne;
    private long[] ordnung = new long[256];

    Bedingungsliste(Regelbestand bestand, Lauf lauf) {
        this.bestand = bestand;
        this.lauf = lauf;
        pruefung = lauf.pruefung();
        ferne = new int[pruefung.plaetze()];
    }

    List<Bedingung> alle(int leistung, Wahrheit status) {
        List<Merkmal> merkmale = bestand.merkmale(leistung);
        miss(merkmale);
        int n = ordne(merkmale, status);
        Bedingung[] liste = new Bedingung[n];
        for (int k = 0; k < n; k++) {
            int platz = (int) ordnung[k] & (1 << PLATZ) - 1;
            liste[k] = bedingung(merkmale.get((int) (ordnung[k] >> PLATZ) & (1 << STELLE) - 1), platz);
        }
        return Arrays.asList(liste);
    }

    /** Wie weit jede Person vom Anspruch entfernt ist: wem am wenigsten fehlt, dessen Gruende zaehlen zuerst. */
    private void miss(List<Merkmal> merkmale) {
        Arrays.fill(ferne, 0);
        for (int stelle = 0; stelle < merkmale.size(); stelle++) {
            int nummer = merkmale.get(stelle).nummer();
            for (int platz = 1; platz < ferne.length; platz++) {
                Wahrheit w = wahrheit(nummer, platz);
                ferne[platz] += w == null || w.istJa() ? 0 : w.istNein() ? UNERFUELLT : 1;
            }
        }
    }

    /** Wie viele es sind; ihre Ordnungszahlen stehen danach in {@code ordnung}. */
    private int ordne(List<Merkmal> merkmale, Wahrheit status) {
        if (ordnung.length < merkmale.size() * ferne.length) {
            ordnung = new long[merkmale.size() * ferne.length];
        }
        int n = 0;
        for (int stelle = 0; stelle < merkmale.size(); stelle++) {
            Merkmal m = merkmale.get(stelle);
            for (int platz = 0; platz < ferne.length; platz++) {
                Wahrheit w = wahrheit(m.nummer(), platz);
                if (w != null) {
                    ordnung[n++] = ((rang(m, w, status) << FERNE | ferne[platz]) << STELLE | stelle) << PLATZ | platz;
                }
            }
        }
        Arrays.sort(ordnung, 0, n);
        return n;
    }

    private Wahrheit wahrheit(int merkmal, int platz) {
        return Zusammenfassung.bestaetigt(pruefung.wahrheit(merkmal, platz), bestand.geprueft(merkmal));
    }

    private Bedingung bedingung(Merkmal m, int platz) {
        String person = platz == 0 ? null : lauf.lage().person(platz).id();
        return new Bedingung(m.id(), person, wahrheit(m.nummer(), platz), m.norm(), m.text(), m.weg());
    }

    /** Entscheidend ist, was den Status gibt; Alternativen kommen nach den Pflichten. */
    private static long rang(Merkmal m, Wahrheit w, Wahrheit status) {
        boolean entscheidet = status.istNein() ? w.istNein() : status.istOffen() ? w.istOffen() : w.istJa();
        return entscheidet ? (m.weg() == null ? 0 : 1) : 2;
    }

    /** Was auf diesem Platz trotz nicht erfuellter Pflichten sichtbar bleibt. */
    Merkmal.Anzeige anzeige(int leistung, int platz) {
        return strengste(bestand.verbund(leistung).pflicht(), platz);
    }

    /** Dasselbe auch mit den Wegen: scheitern alle, entscheidet der mildeste. */
    Merkmal.Anzeige anzeigeMitWegen(int leistung, int platz) {
        Merkmal.Anzeige mildester = null;
        for (int[] weg : bestand.verbund(leistung).wege()) {
            Merkmal.Anzeige hier = strengste(weg, platz);
            mildester = mildester == null || hier.compareTo(mildester) < 0 ? hier : mildester;
        }
        Merkmal.Anzeige pflicht = anzeige(leistung, platz);
        return mildester == null ? pflicht : strenger(pflicht, mildester);
    }

    private Merkmal.Anzeige strengste(int[] nummern, int platz) {
        Merkmal.Anzeige strengste = Merkmal.Anzeige.ZEIGEN;
        for (int i = 0; i < nummern.length && strengste != Merkmal.Anzeige.OHNE; i++) {
            Wahrheit w = wahrheit(nummern[i], platz);
            w = w == null ? wahrheit(nummern[i], 0) : w;
            if (w != null && w.istNein()) {
                strengste =
                        strenger(strengste, bestand.merkmale().get(nummern[i]).anzeige());
            }
        }
        return strengste;
    }

    private static Merkmal.Anzeige strenger(Merkmal.Anzeige a, Merkmal.Anzeige b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
