package de.familienlotse.value;

/** Eine erfragbare Tatsache, benannt durch ihren Pfad in der Anfrage ({@code kinder/k1/geboren}). Unveraenderlich. */
public final class Fakt implements Comparable<Fakt> {
    private final String pfad;
    private final int ordnung;
    private Fakten allein;

    /**
     * Der Fakt an dieser Stelle der Anfrage.
     *
     * @param pfad Pfad mit Kennungen, nie mit Inhalten
     * @param ordnung Platz in der Anfrage; bestimmt die Reihenfolge in Listen
     */
    public Fakt(String pfad, int ordnung) {
        this.pfad = pfad;
        this.ordnung = ordnung;
    }

    public String pfad() {
        return pfad;
    }

    public int ordnung() {
        return ordnung;
    }

    /** Die Menge mit genau diesem Fakt. */
    Fakten allein() {
        Fakten f = allein;
        if (f == null) {
            f = Fakten.nur(this);
            allein = f;
        }
        return f;
    }

    @Override
    public int compareTo(Fakt anderer) {
        return Integer.compare(ordnung, anderer.ordnung);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Fakt f && ordnung == f.ordnung && pfad.equals(f.pfad);
    }

    @Override
    public int hashCode() {
        return 31 * pfad.hashCode() + ordnung;
    }

    @Override
    public String toString() {
        return pfad;
    }
}
