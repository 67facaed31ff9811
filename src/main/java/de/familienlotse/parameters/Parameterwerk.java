package de.familienlotse.parameters;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Alle Parameter des Regelwerks; bildet je Tag einen {@link Rechtsstand} und behaelt die zuletzt gebrauchten. */
public final class Parameterwerk {
    private static final int STAENDE = 64;

    private final Map<String, Parameter> alle;
    private final NavigableSet<LocalDate> anfaenge = new TreeSet<>();
    private final Cache<LocalDate, Rechtsstand> staende =
            Caffeine.newBuilder().maximumSize(STAENDE).build();

    /** Aus gelesenen Parametern; Namen sind eindeutig. */
    public Parameterwerk(Collection<Parameter> parameter) {
        Map<String, Parameter> nachName = new TreeMap<>();
        for (Parameter p : parameter) {
            if (nachName.put(p.name(), p) != null) {
                throw new IllegalArgumentException("Parameter doppelt: " + p.name());
            }
            anfaenge.addAll(p.werte().keySet());
        }
        alle = Map.copyOf(nachName);
    }

    /** Der Stand des Rechts am {@code tag}. */
    public Rechtsstand am(LocalDate tag) {
        Rechtsstand da = staende.getIfPresent(tag);
        return da == null ? bilde(tag) : da;
    }

    private Rechtsstand bilde(LocalDate tag) {
        LocalDate erster = anfaenge.floor(tag);
        Rechtsstand anfang = erster == null || erster.equals(tag) ? null : am(erster);
        return staende.get(tag, t -> new Rechtsstand(alle, t, anfang, this::am));
    }

    /** Alle Parameter, nach Namen. */
    public Map<String, Parameter> alle() {
        return new TreeMap<>(alle);
    }
}
