package de.familienlotse.api;

import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Betraege und Zahlen fuer Menschen: 1.234,50 €. */
final class Betragstext {
    private static final int CENT = 2;
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMANY);

    private Betragstext() {}

    /** Ein Betrag oder eine Spanne in Euro; null, wenn nichts gesagt werden kann. */
    static String euro(Groesse g) {
        if (g == null || g.von() == null || g.bis() == null) {
            return null;
        }
        return g.istGenau() ? zahl(g.von(), CENT) + " €" : zahl(g.von(), CENT) + " bis " + zahl(g.bis(), CENT) + " €";
    }

    /** Der Wert einer Zeile des Rechenwegs: 3.9.2025 oder eine Zahl. */
    static String wert(Rechenzeile z) {
        return z.tag() == null ? zahl(z.wert(), z.stellen()) : z.tag().format(DATUM);
    }

    /** Eine Zahl des Rechenwegs ohne Einheit; "ab", wenn nach oben nichts bekannt ist. */
    private static String zahl(Groesse g, int stellen) {
        if (g == null || g.von() == null) {
            return "";
        }
        if (g.istGenau()) {
            return zahl(g.von(), stellen);
        }
        return g.bis() == null
                ? "ab " + zahl(g.von(), stellen)
                : zahl(g.von(), stellen) + " bis " + zahl(g.bis(), stellen);
    }

    private static String zahl(BigDecimal zahl, int stellen) {
        NumberFormat form = NumberFormat.getNumberInstance(Locale.GERMANY);
        form.setMinimumFractionDigits(CENT);
        form.setMaximumFractionDigits(stellen);
        return form.format(zahl);
    }
}
