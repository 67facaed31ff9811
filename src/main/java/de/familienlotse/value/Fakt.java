package de.familienlotse.value;

/**
 * Eine erfragbare Tatsache, benannt durch ihren Pfad in der Anfrage ({@code kinder/k1/geboren}).
 *
 * @param pfad Pfad mit Kennungen, nie mit Inhalten
 * @param ordnung Platz in der Anfrage; bestimmt die Reihenfolge in Listen
 */
public record Fakt(String pfad, int ordnung) implements Comparable<Fakt> {
    @Override
    public int compareTo(Fakt anderer) {
        return Integer.compare(ordnung, anderer.ordnung);
    }
}
