package de.familienlotse.casework;

import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Betraege und Tage, wie die Beratung sie liest. */
final class Betrag {
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final int CENT = 2;

    private Betrag() {}

    /** 518,00 € oder 100,00 bis 250,00 €; null, wenn nichts gesagt werden kann. */
    static String spanne(Groesse g) {
        if (g == null || g.von() == null) {
            return null;
        }
        if (g.bis() == null) {
            return "ab " + euro(g.von());
        }
        return g.von().compareTo(g.bis()) == 0 ? euro(g.von()) : zahl(g.von()) + " bis " + euro(g.bis());
    }

    /** +259,00 €, −120,00 € oder 0,00 €; null, wenn es unbekannt ist. */
    static String differenz(BigDecimal d) {
        if (d == null) {
            return null;
        }
        String vorzeichen = d.signum() > 0 ? "+" : d.signum() < 0 ? "−" : "";
        return vorzeichen + euro(d.abs());
    }

    static String tag(LocalDate tag) {
        return tag == null ? null : tag.format(TAG);
    }

    private static String euro(BigDecimal wert) {
        return zahl(wert) + "\u00a0€";
    }

    private static String zahl(BigDecimal wert) {
        NumberFormat form = NumberFormat.getNumberInstance(Locale.GERMANY);
        form.setMinimumFractionDigits(CENT);
        form.setMaximumFractionDigits(CENT);
        return form.format(wert);
    }
}
