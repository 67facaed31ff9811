package de.familienlotse.finder.ergebnis;

import de.familienlotse.rules.Regelwerk;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Das Nachschlagewerk zum Regelwerk dieses Augenblicks. */
@Component
class Nachschlagen {
    private final Supplier<Regelwerk> regelwerk;
    private final AtomicReference<Nachschlagewerk> werk = new AtomicReference<>();

    Nachschlagen(Supplier<Regelwerk> regelwerk) {
        this.regelwerk = regelwerk;
    }

    Nachschlagewerk jetzt() {
        Regelwerk gilt = regelwerk.get();
        Nachschlagewerk da = werk.get();
        if (da == null || !da.fassung().equals(gilt.version())) {
            da = new Nachschlagewerk(gilt);
            werk.set(da);
        }
        return da;
    }
}
