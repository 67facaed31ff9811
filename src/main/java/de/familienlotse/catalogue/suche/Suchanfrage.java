package de.familienlotse.catalogue.suche;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Was gesucht wird: Worte und hoechstens ein Wert je Facette.
 *
 * @param text leer ohne Worte
 * @param naheBei Kennung des Bezirks, von dem aus Entfernungen zaehlen, oder null
 */
public record Suchanfrage(String text, Map<Facette, String> filter, Sortierung sortierung, String naheBei) {
    private static final int LAENGSTE = 200;

    /** Alles. */
    public static final Suchanfrage ALLES = new Suchanfrage("", Map.of(), Sortierung.RELEVANZ, null);

    /** Haelt die Reihenfolge der Facetten fest und kuerzt zu lange Worte. */
    public Suchanfrage {
        String rein = text == null ? "" : text.strip();
        text = rein.length() > LAENGSTE ? rein.substring(0, LAENGSTE) : rein;
        Map<Facette, String> geordnet = new EnumMap<>(Facette.class);
        geordnet.putAll(filter);
        filter = Collections.unmodifiableMap(geordnet);
    }

    /** Dieselbe mit diesem Wert. */
    public Suchanfrage mit(Facette facette, String wert) {
        Map<Facette, String> neu = kopie();
        neu.put(facette, wert);
        return new Suchanfrage(text, neu, sortierung, naheBei);
    }

    /** Dieselbe ohne diese Facette. */
    public Suchanfrage ohne(Facette facette) {
        Map<Facette, String> neu = kopie();
        neu.remove(facette);
        return new Suchanfrage(text, neu, sortierung, naheBei);
    }

    /** Dieselbe ohne Worte. */
    public Suchanfrage ohneText() {
        return new Suchanfrage("", filter, sortierung, naheBei);
    }

    /** Dieselbe in anderer Reihenfolge. */
    public Suchanfrage sortiert(Sortierung neue) {
        return new Suchanfrage(text, filter, neue, naheBei);
    }

    /** Ob nichts einschraenkt. */
    public boolean leer() {
        return text.isEmpty() && filter.isEmpty();
    }

    private Map<Facette, String> kopie() {
        return filter.isEmpty() ? new EnumMap<>(Facette.class) : new EnumMap<>(filter);
    }
}
