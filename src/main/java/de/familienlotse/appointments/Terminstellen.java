package de.familienlotse.appointments;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Die freien Termine zu einem Eintrag: seine eigenen, sonst die seiner Stelle. */
public final class Terminstellen {
    private static final Terminziel OHNE_SYSTEM = new Terminziel(null, null, null, null);

    private final AppointmentProvider anbieter;
    private final Map<String, Terminziel> ziele;
    private final boolean fuerAlle;

    /** {@code fuerAlle}: auch ohne eingestelltes Ziel gibt es eine Auskunft. */
    Terminstellen(AppointmentProvider anbieter, Map<String, Terminziel> ziele, boolean fuerAlle) {
        this.anbieter = anbieter;
        this.ziele = Map.copyOf(ziele);
        this.fuerAlle = fuerAlle;
    }

    /** Die erste bekannte Kennung entscheidet; leer, wenn keine eingestellt ist oder es nichts zu sagen gibt. */
    public Optional<Terminauskunft> zu(String... kennungen) {
        return ziel(kennungen)
                .or(() -> fuerAlle ? Optional.of(OHNE_SYSTEM) : Optional.empty())
                .map(anbieter::find)
                .filter(a -> !a.leer());
    }

    /** Wo die Beratung per Video beginnt; leer, wo das niemand eingestellt hat. */
    public Optional<String> video(String... kennungen) {
        return ziel(kennungen).map(Terminziel::video);
    }

    private Optional<Terminziel> ziel(String... kennungen) {
        return Stream.of(kennungen)
                .filter(Objects::nonNull)
                .map(ziele::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
