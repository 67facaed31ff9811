package de.familienlotse.eigenschaften;

import de.familienlotse.samples.Wuerfel;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Beliebige Saaten fuer {@link Wuerfel}. */
final class Saat implements ArbitrarySupplier<Long> {
    @Override
    public Arbitrary<Long> get() {
        return Arbitraries.randomValue(Random::nextLong);
    }
}
