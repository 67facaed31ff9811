package de.familienlotse.bench;

import de.familienlotse.value.Wahrheit;

/** Die Wahrheiten einer Handrechnung: je Merkmal eine fuer den Haushalt (Platz 0) und eine je Kind. */
final class Buch {
    private final Wahrheit[][] wahrheiten;
    private int[] reihe;
    private int stelle;
    private int platz;

    Buch(int merkmale, int kinder) {
        wahrheiten = new Wahrheit[merkmale][kinder + 1];
    }

    /** Die naechsten Wahrheiten gehoeren zu dieser Reihe, von der Stelle {@code ab} an, auf diesem Platz. */
    Buch auf(Reihe r, int ab, int neuerPlatz) {
        reihe = r.geschrieben();
        stelle = ab;
        platz = neuerPlatz;
        return this;
    }

    Buch wahr(Wahrheit w) {
        wahrheiten[reihe[stelle++]][platz] = w;
        return this;
    }

    Wahrheit wahrheit(int merkmal, int p) {
        return wahrheiten[merkmal][p];
    }

    /** Der Status auf diesem Platz: alle Pflichten und einer der Wege; fuer ein Kind zaehlt der Haushalt mit. */
    Wahrheit status(Reihe r, int p) {
        return verbinde(r, p, true);
    }

    /** Wie {@link #status}, nur aus den Merkmalen dieses Platzes. */
    Wahrheit eigener(Reihe r, int p) {
        return verbinde(r, p, false);
    }

    private Wahrheit verbinde(Reihe r, int p, boolean mitHaushalt) {
        Wahrheit w = alle(r.pflicht(), p, mitHaushalt);
        Wahrheit weg = Wahrheit.NEIN;
        boolean einer = false;
        for (int[] nummern : r.wege()) {
            if (mitHaushalt || wahrheiten[nummern[0]][p] != null) {
                weg = weg.oder(alle(nummern, p, mitHaushalt));
                einer = true;
            }
        }
        return einer ? w.und(weg) : w;
    }

    private Wahrheit alle(int[] nummern, int p, boolean mitHaushalt) {
        Wahrheit w = Wahrheit.JA;
        for (int n : nummern) {
            Wahrheit eigene = wahrheiten[n][p];
            Wahrheit zaehlt = eigene == null && mitHaushalt ? wahrheiten[n][0] : eigene;
            w = zaehlt == null ? w : w.und(zaehlt);
        }
        return w;
    }
}
