package de.familienlotse.situation.eingabe;

import java.math.BigDecimal;
import java.util.Map;

/** Eine nicht negative Zahl bis {@code hoechstens} mit hoechstens {@code stellen} Nachkommastellen. */
record Dezimal(long hoechstens, int stellen) implements Art<BigDecimal> {
    /** Geld in Euro. */
    static final Dezimal GELD = new Dezimal(10_000_000, 2);

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
        return kurz.scale() > stellen
                ? stelle.inhalt("Bitte höchstens " + stellen + " Nachkommastellen angeben.")
                : kurz.setScale(Math.max(0, kurz.scale()));
    }

    private String grenzen() {
        return "Bitte eine Zahl von 0 bis " + hoechstens + " angeben.";
    }

    @Override
    public Map<String, Object> schema(Definitionen definitionen) {
        return Schema.von(
                "type",
                "number",
                "minimum",
                0,
                "maximum",
                hoechstens,
                "multipleOf",
                BigDecimal.ONE.movePointLeft(stellen));
    }
}
