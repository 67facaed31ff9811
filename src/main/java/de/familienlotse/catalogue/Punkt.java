package de.familienlotse.catalogue;

/** Eine Lage in Grad. */
public record Punkt(double breite, double laenge) {
    private static final double ERDRADIUS = 6_371_000;

    /** Luftlinie in Metern nach Haversine. */
    public double meter(Punkt anderer) {
        double b = Math.toRadians(anderer.breite - breite) / 2;
        double l = Math.toRadians(anderer.laenge - laenge) / 2;
        double h = Math.pow(Math.sin(b), 2)
                + Math.cos(Math.toRadians(breite))
                        * Math.cos(Math.toRadians(anderer.breite))
                        * Math.pow(Math.sin(l), 2);
        return 2 * ERDRADIUS * Math.asin(Math.sqrt(h));
    }
}
