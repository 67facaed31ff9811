package de.familienlotse.catalogue;

/** Was eine Luftlinie zu Fuss bedeutet: eine Schaetzung aus Umweg und Schritt, siehe docs/0025. */
public final class Fussweg {
    private static final double UMWEG = 1.3;
    private static final double METER_JE_MINUTE = 80;

    private Fussweg() {}

    /** Volle Minuten, aufgerundet; nie weniger als eine. */
    public static int minuten(int luftlinie) {
        return (int) Math.max(1, Math.ceil(luftlinie * UMWEG / METER_JE_MINUTE));
    }
}
