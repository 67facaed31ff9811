package de.familienlotse.catalogue;

import jakarta.persistence.Embeddable;
import java.util.Comparator;

/** Eine Eigenschaft, nach der gefiltert wird: Facette und Wert. */
@Embeddable
public record Merkmal(String facette, String wert) implements Comparable<Merkmal> {
    private static final Comparator<Merkmal> REIHE =
            Comparator.comparing(Merkmal::facette).thenComparing(Merkmal::wert);

    @Override
    public int compareTo(Merkmal anderes) {
        return REIHE.compare(this, anderes);
    }
}
