package de.familienlotse.catalogue;

/** Von wem und wo, als Kennungen; jede darf null sein. */
public record Platz(String organisation, String ort, String stadtbezirk) {
    /** Nirgends bestimmtes. */
    public static final Platz KEINER = new Platz(null, null, null);
}
