package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;

/** Schulform und Klasse eines Kindes; wer nicht zur Schule geht, hat keine. */
public record Schulbesuch(KindLage kind) {
    /** Ob es zur Schule geht. */
    public Wahrheit besucht() {
        return kind.kind().taetigkeit().ist(Kindtaetigkeit.SCHULE);
    }

    /** Ob es eine Schule dieser Form besucht. */
    public Wahrheit hatForm(String... formen) {
        return besucht().und(kind.kind().schulform().gilt(List.of(formen)::contains));
    }

    /** Ob es in dieser oder einer hoeheren Klasse ist; die Klasse steht im Parameter dieses Namens. */
    public Wahrheit abKlasse(String klasse) {
        return klasse(k -> k >= grenze(klasse));
    }

    /** Ob es in dieser oder einer niedrigeren Klasse ist. */
    public Wahrheit bisKlasse(String klasse) {
        return klasse(k -> k <= grenze(klasse));
    }

    /** Ob es am Ganztag teilnimmt. */
    public Wahrheit ganztags() {
        return besucht().und(kind.kind().ganztag().ist(true));
    }

    private Wahrheit klasse(IntPredicate gilt) {
        return besucht().und(kind.kind().klasse().gilt(gilt::test));
    }

    private int grenze(String name) {
        BigDecimal klasse = kind.recht().zahl(name);
        return klasse.intValueExact();
    }
}
