package de.familienlotse.catalogue;

import de.familienlotse.catalogue.daten.Einspielung;
import de.familienlotse.catalogue.suche.Suche;

/** Ein Programm, das schreibt, bis es jemand toetet, und jede bestaetigte Fassung sagt. */
public final class Schreiber {
    private Schreiber() {}

    /** Adresse der Datenbank, Ordner des Index. */
    public static void main(String... wo) {
        try (Kataloghaus haus = new Kataloghaus(wo[0], Zuwachs.class, "--familienlotse.katalog.ordner=" + wo[1])) {
            haus.teil(Suche.class).oeffne();
            for (int fassung = 1; ; fassung++) {
                haus.teil(Zuwachs.class).gilt(fassung);
                haus.teil(Einspielung.class).spieleEin();
                System.out.println("bestaetigt " + fassung);
            }
        }
    }
}
