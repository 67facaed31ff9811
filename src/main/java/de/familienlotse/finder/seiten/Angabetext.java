package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldform;
import de.familienlotse.finder.form.Wahl;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Ein Wert, wie er in einem Satz steht.
 *
 * @param schluessel Schluessel seines Textes; null, wenn er selbst dasteht
 * @param text der Wert selbst, in hier ueblicher Schreibweise; sonst null
 */
public record Angabetext(String schluessel, String text) {
    /** Alle Werte eines Felds. */
    static List<Angabetext> von(Feld feld, Antworten a) {
        return a.werte(feld.name()).stream().map(w -> einer(feld, w)).toList();
    }

    private static Angabetext einer(Feld feld, String wert) {
        return feld.wahlen().stream()
                .filter(w -> w.wert().equals(wert))
                .findFirst()
                .map(Wahl::text)
                .map(t -> new Angabetext(t, null))
                .orElseGet(() -> new Angabetext(null, frei(feld, wert)));
    }

    private static String frei(Feld feld, String wert) {
        if (feld.form().datum()) {
            List<String> teile = List.of(wert.split("-"));
            return String.join(
                    ".",
                    teile.size() == 2
                            ? List.of(teile.get(1), teile.get(0))
                            : List.of(teile.get(2), teile.get(1), teile.get(0)));
        }
        return feld.form() == Feldform.GELD ? geld(wert) : wert.replace('.', ',');
    }

    private static String geld(String wert) {
        BigDecimal betrag = new BigDecimal(wert);
        boolean glatt = betrag.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(glatt ? "#,##0 €" : "#,##0.00 €", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                .format(betrag);
    }
}
