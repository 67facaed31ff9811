package de.familienlotse.rules;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.value.Wahrheit;
import java.util.Arrays;
import java.util.List;

/** Die Bedingungen der Leistungen eines Laufs mit ihrer Wahrheit; die entscheidenden zuerst. Nicht gleichzeitig nutzbar. */
final class Bedingungsliste {
    private static final int UNERFUELLT = 1000;
    /** Eine Ordnungszahl: Rang, Ferne, Stelle in der Folge der Merkmale und Plaetze. */
    private static final int FERNE = 24;

    private static final int STELLE = 32;

    private final Regelbestand bestand;
    private final Lauf lauf;
    private final Pruefung pruefung;
    private final String[] ids;
    private final int[] ferne;
    private long[] ordnung = new long[256];
    private Wahrheit[] wahr = new Wahrheit[256];
    private Merkmal[] von = new Merkmal[256];
    private int[] wo = new int[256];

    Bedingungsliste(Regelbestand bestand, Lauf lauf) {
        this.bestand = bestand;
        this.lauf = lauf;
        pruefung = lauf.pruefung();
        ferne = new int[pruefung.plaetze()];
        ids = new String[ferne.length];
        for (int platz = 1; platz < ids.length; platz++) {
            ids[platz] = lauf.lage().person(platz).id();
        }
    }

    List<Bedingung> alle(int leistung, Wahrheit status) {
        int n = sammle(bestand.merkmale(leistung));
        for (int k = 0; k < n; k++) {
            ordnung[k] = (rang(von[k], wahr[k], status) << FERNE | ferne[wo[k]]) << STELLE | k;
        }
        Arrays.sort(ordnung, 0, n);
        Bedingung[] liste = new Bedingung[n];
        for (int k = 0; k < n; k++) {
            liste[k] = bedingung((int) ordnung[k]);
        }
        return Arrays.asList(liste);
    }

    /** Wie viele es sind; dazu wie weit jede Person vom Anspruch entfernt ist: wem am wenigsten fehlt, dessen Gruende zaehlen zuerst. */
    private int sammle(List<Merkmal> merkmale) {
        fasse(merkmale.size() * ferne.length);
        Arrays.fill(ferne, 0);
        int n = 0;
        for (Merkmal m : merkmale) {
            for (int platz = 0; platz < ferne.length; platz++) {
                Wahrheit w = wahrheit(m.nummer(), platz);
                if (w != null) {
                    ferne[platz] += platz == 0 || w.istJa() ? 0 : w.istNein() ? UNERFUELLT : 1;
                    wahr[n] = w;
                    von[n] = m;
                    wo[n++] = platz;
                }
            }
        }
        return n;
    }

    private void fasse(int viele) {
        if (ordnung.length < viele) {
            ordnung = new long[viele];
            wahr = new Wahrheit[viele];
            von = new Merkmal[viele];
            wo = new int[viele];
        }
    }

    private Wahrheit wahrheit(int merkmal, int platz) {
        return Zusammenfassung.bestaetigt(pruefung.wahrheit(merkmal, platz), bestand.geprueft(merkmal));
    }

    private Bedingung bedingung(int k) {
        Merkmal m = von[k];
        return new Bedingung(m.id(), ids[wo[k]], wahr[k], m.norm(), m.text(), m.weg());
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
