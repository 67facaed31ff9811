package de.familienlotse.value;

import java.util.Arrays;
import java.util.List;

/** Unveraenderliche, geordnete Menge fehlender Fakten; Vereinigung ohne Kopie, wo eine Seite die andere enthaelt. */
public final class Fakten {
    /** Nichts fehlt. */
    public static final Fakten KEINE = new Fakten(new Fakt[0]);

    private final Fakt[] fakten;

    private Fakten(Fakt[] fakten) {
        this.fakten = fakten;
    }

    /** Die Menge mit genau diesem Fakt. */
    public static Fakten von(Fakt fakt) {
        return fakt.allein();
    }

    /** Eine neue Menge mit genau diesem Fakt. */
    static Fakten nur(Fakt fakt) {
        return new Fakten(new Fakt[] {fakt});
    }

    /** Ob nichts fehlt. */
    public boolean leer() {
        return fakten.length == 0;
    }

    /** Die Fakten in der Ordnung der Anfrage. */
    public List<Fakt> liste() {
        return List.of(fakten);
    }

    /** Die Pfade in der Ordnung der Anfrage. */
    public List<String> pfade() {
        return Arrays.stream(fakten).map(Fakt::pfad).toList();
    }

    /** Vereinigung beider Mengen. */
    public Fakten mit(Fakten andere) {
        if (andere == this || andere.leer()) {
            return this;
        }
        if (leer()) {
            return andere;
        }
        if (enthaelt(andere)) {
            return this;
        }
        Fakt[] summe = new Fakt[fakten.length + andere.fakten.length];
        int n = mische(andere.fakten, summe);
        return n == andere.fakten.length ? andere : new Fakten(n == summe.length ? summe : Arrays.copyOf(summe, n));
    }

    /** Ob jeder der anderen schon dabei ist; beide sind geordnet. */
    private boolean enthaelt(Fakten andere) {
        int i = 0;
        for (Fakt f : andere.fakten) {
            while (i < fakten.length && fakten[i].ordnung() < f.ordnung()) {
                i++;
            }
            if (i == fakten.length || fakten[i].ordnung() != f.ordnung()) {
                return false;
            }
            i++;
        }
        return true;
    }

    private int mische(Fakt[] b, Fakt[] ziel) {
        int i = 0, j = 0, n = 0;
        while (i < fakten.length || j < b.length) {
            int vergleich = i == fakten.length ? 1 : j == b.length ? -1 : fakten[i].compareTo(b[j]);
            ziel[n++] = vergleich <= 0 ? fakten[i] : b[j];
            i += vergleich <= 0 ? 1 : 0;
            j += vergleich >= 0 ? 1 : 0;
        }
        return n;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Fakten f && Arrays.equals(fakten, f.fakten);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fakten);
    }

    @Override
    public String toString() {
        return pfade().toString();
    }
}
