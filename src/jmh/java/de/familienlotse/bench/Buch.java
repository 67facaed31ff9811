package de.familienlotse.bench;

import de.familienlotse.value.Wahrheit;

/** Die Wahrheiten einer Handrechnung: je Merkmal eine fuer den Haushalt (Platz 0) und eine je Kind. */
final class Buch {
    private final Wahrheit[][] wahrheiten;
    private int nummer;

    Buch(int merkmale, int kinder) {
        wahrheiten = new Wahrheit[merkmale][kinder + 1];
    }

    /** Von hier an wird der Reihe nach geschrieben. */
    Buch ab(int merkmal) {
        nummer = merkmal;
        return this;
    }

    Buch kind(int platz, Wahrheit w) {
        wahrheiten[nummer++][platz] = w;
        return this;
    }

    Buch haushalt(Wahrheit w) {
        return kind(0, w);
    }

    /** Laesst ein Merkmal aus, das an anderer Stelle geschrieben wird. */
    Buch weiter() {
        nummer++;
        return this;
    }

    Wahrheit wahrheit(int merkmal, int platz) {
        return wahrheiten[merkmal][platz];
    }

    /** UND ueber eine Reihe von Merkmalen; fuer ein Kind zaehlen die des Haushalts mit. */
    Wahrheit alle(int von, int bis, int platz) {
        Wahrheit w = Wahrheit.JA;
        for (int i = von; i < bis; i++) {
            Wahrheit eigene = wahrheiten[i][platz];
            Wahrheit zaehlt = eigene == null ? wahrheiten[i][0] : eigene;
            w = zaehlt == null ? w : w.und(zaehlt);
        }
        return w;
    }
}
