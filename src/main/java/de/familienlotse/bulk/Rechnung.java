package de.familienlotse.bulk;

/** Was aus einer Zeile wird; mehrere Threads fragen zugleich. */
@FunctionalInterface
public interface Rechnung<T> {
    /** Das Ergebnis der Zeile mit dieser Nummer. */
    T zu(byte[] zeile, long nummer);
}
