package de.familienlotse.situation.eingabe;

import java.math.BigDecimal;
import java.util.Map;

/** Eine nicht negative Zahl bis {@code hoechstens} mit hoechstens zwei Nachkommastellen. */
record Dezimal(long hoechstens) implements Art<BigDecimal> {
    /** Geld in Euro. */
    static final Dezimal GELD = new Dezimal(10_000_000);

    private static final int STELLEN = 2;
    private static final BigDecimal SCHRITT = BigDecimal.ONE.movePointLeft(STELLEN);

    @Override
    public BigDecimal lies(Object json, Stelle stelle) {
        if (json instanceof Long ganz) {
            return ganz < 0 || ganz > hoechstens ? stelle.inhalt(grenzen()) : BigDecimal.valueOf(ganz);
        }
        if (!(json instanceof BigDecimal zahl)) {
            return stelle.form("Bitte eine Zahl ohne Anführungszeichen und mit Dezimalpunkt angeben.");
        }
        if (zahl.signum() < 0 || zahl.compareTo(BigDecimal.valueOf(hoechstens)) > 0) {
            return stelle.inhalt(grenzen());
        }
        BigDecimal kurz = zahl.stripTrailingZeros();
        return kurz.scale() > STELLEN
                ? stelle.inhalt("Bitte höchstens zwei Nachkommastellen angeben.")
                : kurz.setScale(Math.max(0, kurz.scale()));
    }

    private String grenzen() {
        return "Bitte eine Zahl von 0 bis " + hoechstens + " angeben.";
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von("type", "number", "minimum", 0, "maximum", hoechstens, "multipleOf", SCHRITT);
    }
}
