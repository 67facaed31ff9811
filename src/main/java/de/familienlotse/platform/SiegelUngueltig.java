package de.familienlotse.platform;

/** Ein Siegel, das nicht mehr oder noch nie galt. Traegt nichts aus ihm. */
public final class SiegelUngueltig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Ohne naeheren Grund: wer Siegel faelscht, soll nichts lernen. */
    public SiegelUngueltig() {
        super("Siegel ungültig", null, false, false);
    }
}
