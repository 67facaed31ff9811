package de.familienlotse.parameters;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Alle Parameter des Regelwerks; bildet je Tag einen {@link Rechtsstand} und behaelt die zuletzt gebrauchten. */
public final class Parameterwerk {
    private static final int STAENDE = 64;

    private final Map<String, Parameter> alle;
    private final LoadingCache<LocalDate, Rechtsstand> staende;

    /** Aus gelesenen Parametern; Namen sind eindeutig. */
    public Parameterwerk(Collection<Parameter> parameter) {
        Map<String, Parameter> nachName = new TreeMap<>();
        for (Parameter p : parameter) {
            if (nachName.put(p.name(), p) != null) {
                throw new IllegalArgumentException("Parameter doppelt: " + p.name());
            }
        }
        alle = Map.copyOf(nachName);
        staende = Caffeine.newBuilder().maximumSize(STAENDE).build(tag -> new Rechtsstand(alle, tag, this::am));
    }

    /** Der Stand des Rechts am {@code tag}. */
    public Rechtsstand am(LocalDate tag) {
        return staende.get(tag);
    }

    /** Alle Parameter, nach Namen. */
    public Map<String, Parameter> alle() {
        return new TreeMap<>(alle);
    }
}
